// Generated from src/schema; do not edit.
// @ts-nocheck

/** One place where a document has not the structure its kind asks for. */
export interface StructureError {
  /** The keyword of JSON Schema that does not hold, such as "required" or "maxLength". */
  readonly keyword: string;
  /** Where, as a JSON Pointer. */
  readonly instancePath: string;
  /** What the keyword asks for, as ajv names it. */
  readonly params: { readonly [name: string]: unknown };
  /** Set when it is about the name of a property of the object, not about its value. */
  readonly propertyName?: string;
}

/** Tells whether a document has the structure of its kind; when not, `errors` holds why until the next call. */
export interface StructureChecker {
  (data: unknown): boolean;
  errors?: readonly StructureError[] | null;
}

const func2 = Object.prototype.hasOwnProperty;
const validate23 = /* @__PURE__ */ createChecker(checkText, {maxLength: 2000});
const pattern0 = new RegExp("^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$", "u");
const validate25 = /* @__PURE__ */ createChecker(checkText, {maxLength: 64, pattern: pattern0});
const pattern1 = new RegExp("^(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$", "u");
const validate27 = /* @__PURE__ */ createChecker(checkText, {pattern: pattern1});
const pattern2 = new RegExp("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$", "u");
const validate31 = /* @__PURE__ */ define(() => createChecker(checkRecord, {pattern: pattern2}, createChecker(checkText, {maxLength: 10000, minLength: 1})));
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const validate42 = /* @__PURE__ */ createChecker(checkText, {pattern: pattern3});
const validate45 = /* @__PURE__ */ createChecker(checkText, {maxLength: 1000, minLength: 1});
const pattern4 = new RegExp("^https?:\\/\\/\\S+$", "u");
const validate55 = /* @__PURE__ */ createChecker(checkText, {maxLength: 2000, pattern: pattern4});
const validate47 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate45}, {authors: validate45, publisher: validate45, year: createChecker(checkNumber, {type: "integer", maximum: 2200, minimum: 1800}), url: validate55, note: validate31})), {maxItems: 200, minItems: 1}));
const validate60 = /* @__PURE__ */ define(() => createChecker(objectOf({kind: createChecker(checkChoice, ["public-domain","attribution","permission","proprietary","unclear"]), text: validate31}, {url: validate55})));
const validate66 = /* @__PURE__ */ define(() => createChecker(checkRecord, {pattern: pattern2}, createChecker(checkChoice, ["published","adapted","translation","own"])));
const validate79 = /* @__PURE__ */ createChecker(checkBoolean);
const validate81 = /* @__PURE__ */ createChecker(checkNumber, {type: "integer", maximum: 1000000, minimum: 1});
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const validate100 = /* @__PURE__ */ createChecker(checkNumber, {});
const validate105 = /* @__PURE__ */ createChecker(checkChoice, ["not-asked","declined","unknown","not-applicable"]);
const validate110 = /* @__PURE__ */ createChecker(checkText, {maxLength: 500, minLength: 1});
const validate112 = /* @__PURE__ */ createChecker(checkText, {maxLength: 200, minLength: 1});
const validate108 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({system: validate110, code: validate112}, {display: validate45})), {maxItems: 50}));
function validate118(data, instancePath = ""){validate118.errors = null;return true;}
const validate117 = /* @__PURE__ */ define(() => createChecker(checkRecord, {maxLength: 200, minLength: 1}, validate118));
const validate95 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({value: createChecker(checkUnion, [createChecker(checkText, {maxLength: 64, pattern: pattern6}), validate100]), label: validate31}, {score: validate100, missing: validate105, exclusive: validate79, codes: validate108, extensions: validate117})), {maxItems: 500, minItems: 1}));
const validate132 = /* @__PURE__ */ define(() => createChecker(checkRecord, {maxLength: 64, pattern: pattern0}, validate31));
const validate140 = /* @__PURE__ */ define(() => createChecker(checkUnion, [createChecker(checkText, {maxLength: 1000}), validate100, validate79]));
const validate154 = /* @__PURE__ */ define(() => createChecker(checkElements, validate137, {maxItems: 100, minItems: 1}));
const validate137 = /* @__PURE__ */ define(() => createChecker(objectOf({}, {item: validate25, scale: validate25, is: validate140, in: createChecker(checkElements, validate140, {maxItems: 1000, minItems: 1}), atLeast: validate100, atMost: validate100, above: validate100, below: validate100, answered: validate79, all: validate154, any: validate154, not: validate137})));
const validate196 = /* @__PURE__ */ createChecker(checkNumber, {exclusiveMinimum: 0});
const validate230 = /* @__PURE__ */ createChecker(checkText, {maxLength: 64, minLength: 1});
const validate260 = /* @__PURE__ */ createChecker(checkText, {pattern: pattern3});
const validate277 = /* @__PURE__ */ define(() => createChecker(checkElements, validate25, {maxItems: 100, minItems: 1}));
const validate280 = /* @__PURE__ */ define(() => createChecker(checkElements, validate25, {maxItems: 10000, minItems: 1}));
const validate290 = /* @__PURE__ */ define(() => createChecker(checkElements, validate25, {maxItems: 20, minItems: 1}));
const validate307 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(checkChoice, ["start","midpoint","end"]), {maxItems: 3, minItems: 1}));
const validate323 = /* @__PURE__ */ define(() => createChecker(checkElements, validate25, {maxItems: 1000, minItems: 1}));
const validate353 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({raw: validate100, value: validate100}, {})), {maxItems: 10000, minItems: 1}));
const validate359 = /* @__PURE__ */ define(() => createChecker(objectOf({min: validate100, max: validate100}, {})));
const validate366 = /* @__PURE__ */ define(() => createChecker(objectOf({}, {atLeast: validate100, moreThan: validate100})));
const validate365 = /* @__PURE__ */ define(() => createChecker(objectOf({}, {raw: validate366, normalized: validate366})));
const validate378 = /* @__PURE__ */ createChecker(checkText, {pattern: pattern2});
const validate377 = /* @__PURE__ */ define(() => createChecker(checkElements, validate378, {maxItems: 100, minItems: 1}));
const validate390 = /* @__PURE__ */ createChecker(checkChoice, ["upper","lower"]);
const validate372 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({source: validate25}, {groups: validate277, roles: validate277, languages: validate377, bands: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31, from: validate100}, {})), {maxItems: 100, minItems: 1}), cutoff: createChecker(objectOf({value: validate100, belongsTo: validate390}, {upper: validate31, lower: validate31})), reliable: createChecker(checkTagged, "type", {"points": createChecker(objectOf({type: constant("points")}, {atLeast: validate196, moreThan: createChecker(checkNumber, {minimum: 0}), interRater: validate79})), "jacobson-truax": createChecker(objectOf({type: constant("jacobson-truax"), standardDeviation: validate196, reliability: createChecker(checkNumber, {maximum: 1, minimum: 0}), z: validate196, boundary: createChecker(checkChoice, ["at-least","more-than"])}, {interRater: validate79}))}), minimalImportant: validate366, lookup: validate353, range: validate359})), {maxItems: 100, minItems: 1}));
const pattern11 = new RegExp("^P[1-9]\\d{0,3}[DWMY]$", "u");
const validate447 = /* @__PURE__ */ createChecker(checkText, {pattern: pattern11});
const validate481 = /* @__PURE__ */ createChecker(checkChoice, ["same","related"]);
const pattern12 = new RegExp("^[a-z][A-Za-z0-9._:~+=-]{0,199}$", "u");
const validate551 = /* @__PURE__ */ createChecker(checkText, {pattern: pattern12});
const validate22 = /* @__PURE__ */ define(() => createChecker(objectOf({kind: constant("instrument"), format: constant(1), id: validate25, version: validate27, status: createChecker(checkChoice, ["draft","active","retired"]), title: validate31, purpose: createChecker(checkElements, createChecker(checkChoice, ["dialogue","casework","management","evaluation","research"]), {maxItems: 5, minItems: 1}), provenance: createChecker(objectOf({publisher: validate45, sources: validate47, licence: validate60, wording: validate66}, {notes: validate31})), roles: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31}, {description: validate31, kind: createChecker(checkChoice, ["person","group"]), many: validate79, minCount: validate81})), {maxItems: 50, minItems: 1}), items: createChecker(checkElements, createChecker(checkTagged, "type", {"choice": createChecker(objectOf({type: constant("choice"), id: validate25, text: validate31}, {textByRole: validate132, help: validate31, required: validate79, enableWhen: validate137, source: validate25, wording: validate66, codes: validate108, extensions: validate117, options: validate95, optionSet: validate25, optionWording: validate66})), "choices": createChecker(objectOf({type: constant("choices"), id: validate25, text: validate31}, {textByRole: validate132, help: validate31, required: validate79, enableWhen: validate137, source: validate25, wording: validate66, codes: validate108, extensions: validate117, options: validate95, optionSet: validate25, optionWording: validate66, minChosen: createChecker(checkNumber, {type: "integer", maximum: 500, minimum: 0}), maxChosen: createChecker(checkNumber, {type: "integer", maximum: 500, minimum: 1})})), "rating": createChecker(objectOf({type: constant("rating"), id: validate25, text: validate31, min: validate100, max: validate100, step: validate196}, {textByRole: validate132, help: validate31, required: validate79, enableWhen: validate137, source: validate25, wording: validate66, codes: validate108, extensions: validate117, anchors: createChecker(checkElements, createChecker(objectOf({value: validate100, label: validate31}, {})), {maxItems: 200})})), "yesno": createChecker(objectOf({type: constant("yesno"), id: validate25, text: validate31}, {textByRole: validate132, help: validate31, required: validate79, enableWhen: validate137, source: validate25, wording: validate66, codes: validate108, extensions: validate117, scores: createChecker(objectOf({yes: validate100, no: validate100}, {}))})), "number": createChecker(objectOf({type: constant("number"), id: validate25, text: validate31}, {textByRole: validate132, help: validate31, required: validate79, enableWhen: validate137, source: validate25, wording: validate66, codes: validate108, extensions: validate117, unit: validate230, min: validate100, max: validate100, step: validate196})), "text": createChecker(objectOf({type: constant("text"), id: validate25, text: validate31}, {textByRole: validate132, help: validate31, required: validate79, enableWhen: validate137, source: validate25, wording: validate66, codes: validate108, extensions: validate117, maxLength: createChecker(checkNumber, {type: "integer", maximum: 100000, minimum: 1}), multiline: validate79})), "date": createChecker(objectOf({type: constant("date"), id: validate25, text: validate31}, {textByRole: validate132, help: validate31, required: validate79, enableWhen: validate137, source: validate25, wording: validate66, codes: validate108, extensions: validate117, earliest: validate260, latest: validate260}))}), {maxItems: 10000}), forms: createChecker(checkElements, createChecker(objectOf({id: validate25, respondents: validate290, authorship: createChecker(checkChoice, ["own","joint","observer"]), items: createChecker(checkElements, validate25, {maxItems: 10000})}, {title: validate31, description: validate31, sections: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31, items: validate280}, {})), {maxItems: 200, minItems: 1}), goals: validate79, cadence: validate25, milestones: validate307, groups: validate277, readableBy: validate290})), {maxItems: 200, minItems: 1}), scales: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31, method: createChecker(checkChoice, ["mean","sum","min","max","count","ladder","attainment"])}, {description: validate31, items: validate280, scales: validate323, reverseKeyed: validate280, weights: createChecker(checkElements, createChecker(objectOf({items: createChecker(checkRecord, {maxLength: 64, pattern: pattern0}, validate100)}, {when: validate137})), {maxItems: 100, minItems: 1}), whenNotEnabled: validate100, minAnswered: createChecker(checkUnion, [createChecker(checkNumber, {type: "integer", maximum: 10000, minimum: 1}), createChecker(objectOf({share: createChecker(checkNumber, {maximum: 1, exclusiveMinimum: 0})}, {}))]), prorate: validate79, transform: createChecker(objectOf({}, {times: validate100, plus: validate100})), round: createChecker(objectOf({decimals: createChecker(checkNumber, {type: "integer", maximum: 6, minimum: 0})}, {})), lookup: validate353, range: validate359, best: createChecker(checkChoice, ["high","low"]), moved: validate365, norms: validate372, evidence: createChecker(checkElements, createChecker(objectOf({outcome: validate25, source: validate25}, {strength: createChecker(checkChoice, ["documented","preliminary"]), note: validate31})), {maxItems: 100, minItems: 1}), steps: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31, criterion: validate31, when: validate137}, {})), {maxItems: 100, minItems: 1}), climb: createChecker(checkChoice, ["consecutive","highest"]), theme: validate25, wording: validate66, codes: validate108, extensions: validate117})), {maxItems: 1000})}, {$schema: validate23, description: validate31, subject: createChecker(checkChoice, ["citizen","organisation"]), publishedOn: validate42, groups: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31}, {description: validate31})), {maxItems: 100, minItems: 1}), optionSets: createChecker(checkElements, createChecker(objectOf({id: validate25, options: validate95}, {wording: validate66, source: validate25})), {maxItems: 1000, minItems: 1}), profiles: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31, items: validate280}, {description: validate31, groups: validate277})), {maxItems: 200, minItems: 1}), cadences: createChecker(checkElements, createChecker(checkTagged, "type", {"interval": createChecker(objectOf({type: constant("interval"), id: validate25, every: validate447}, {title: validate31, opensBefore: validate447, closesAfter: validate447, recommended: createChecker(objectOf({from: validate447, to: validate447}, {}))})), "milestones": createChecker(objectOf({type: constant("milestones"), id: validate25, at: validate307}, {title: validate31, opensBefore: validate447, closesAfter: validate447})), "session": createChecker(objectOf({type: constant("session"), id: validate25, moment: createChecker(checkChoice, ["before","after"])}, {title: validate31, opensBefore: validate447, closesAfter: validate447})), "adhoc": createChecker(objectOf({type: constant("adhoc"), id: validate25}, {title: validate31}))}), {maxItems: 50, minItems: 1}), perspectives: createChecker(checkElements, createChecker(objectOf({id: validate25, construct: validate481, sides: createChecker(checkElements, createChecker(objectOf({scale: validate25, role: validate25}, {})), {maxItems: 10, minItems: 2})}, {title: validate31, within: validate447, diverged: validate365})), {maxItems: 1000, minItems: 1}), goals: createChecker(objectOf({attainment: createChecker(objectOf({min: validate100, max: validate100, step: validate196, meaning: createChecker(checkChoice, ["per-goal","shared"])}, {anchors: createChecker(checkElements, createChecker(objectOf({value: validate100, label: validate31}, {})), {maxItems: 200, minItems: 1})}))}, {themes: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31}, {description: validate31})), {maxItems: 100, minItems: 1}), subGoals: validate79, required: createChecker(checkElements, createChecker(checkChoice, ["theme","signs","method","agreement","due-on"]), {maxItems: 5, minItems: 1}), readableBy: validate290, weights: validate79, tScore: createChecker(checkElements, createChecker(objectOf({value: validate100, level: createChecker(checkNumber, {type: "integer", maximum: 2, minimum: -2})}, {})), {maxItems: 200, minItems: 2})})), followUps: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31}, {when: validate137, beyondCutoff: createChecker(objectOf({scale: validate25, side: validate390}, {})), worsened: createChecker(objectOf({scale: validate25, since: createChecker(checkChoice, ["previous","baseline"])}, {reliable: validate79})), behindExpected: createChecker(objectOf({scale: validate25}, {})), readableBy: validate290})), {maxItems: 200, minItems: 1}), baseline: createChecker(objectOf({occasion: validate551}, {})), comparable: createChecker(checkElements, createChecker(objectOf({major: createChecker(checkNumber, {type: "integer", maximum: 999999999, minimum: 0}), scales: validate323}, {})), {maxItems: 100, minItems: 1}), scoringReadableBy: validate290, display: createChecker(checkElements, createChecker(checkTagged, "as", {"card": createChecker(objectOf({as: constant("card"), scales: validate323}, {title: validate31})), "wheel": createChecker(objectOf({as: constant("wheel"), scales: createChecker(checkElements, validate25, {maxItems: 1000, minItems: 3})}, {title: validate31})), "ladder": createChecker(objectOf({as: constant("ladder"), scales: validate323}, {title: validate31})), "trend": createChecker(objectOf({as: constant("trend"), scales: validate323}, {title: validate31}))}), {maxItems: 100, minItems: 1}), codes: validate108, extensions: validate117})));
const validate612 = /* @__PURE__ */ createChecker(checkChoice, ["session","week","month"]);
const validate586 = /* @__PURE__ */ define(() => createChecker(objectOf({kind: constant("norms"), format: constant(1), id: validate25, version: validate27, instrument: validate25, provenance: createChecker(objectOf({publisher: validate45, sources: validate47, licence: validate60}, {})), scales: createChecker(checkElements, createChecker(objectOf({scale: validate25, norms: validate372}, {})), {maxItems: 1000, minItems: 1})}, {$schema: validate23, instrumentVersions: createChecker(checkElements, validate27, {maxItems: 200, minItems: 1}), expected: createChecker(checkElements, createChecker(objectOf({scale: validate25, source: validate25, unit: validate612, baseline: createChecker(objectOf({from: validate100, to: validate100}, {})), points: createChecker(checkElements, createChecker(objectOf({at: createChecker(checkNumber, {type: "integer", maximum: 10000, minimum: 0}), value: validate100}, {})), {maxItems: 1000, minItems: 1})}, {groups: validate277, roles: validate277, languages: validate377})), {maxItems: 10000, minItems: 1}), extensions: validate117})));
const pattern13 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:~+=-]{0,127}$", "u");
const validate630 = /* @__PURE__ */ createChecker(checkText, {pattern: pattern13});
const pattern14 = new RegExp("^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*@(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$", "u");
const validate633 = /* @__PURE__ */ createChecker(checkText, {maxLength: 96, pattern: pattern14});
const validate638 = /* @__PURE__ */ createChecker(checkChoice, ["job","education","completed","transferred","dropped-out","moved","died","other"]);
const validate642 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({id: validate630}, {plannedOn: validate42, heldOn: validate42})), {maxItems: 10000}));
const validate649 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({from: validate42}, {to: validate42})), {maxItems: 1000}));
const pattern15 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");
const validate655 = /* @__PURE__ */ createChecker(checkText, {maxLength: 64, pattern: pattern15});
const validate658 = /* @__PURE__ */ define(() => createChecker(objectOf({}, {from: validate42, unit: validate630, supplier: validate630, caseworker: validate630, effort: validate630})));
const validate657 = /* @__PURE__ */ define(() => createChecker(checkElements, validate658, {maxItems: 1000, minItems: 1}));
const validate628 = /* @__PURE__ */ define(() => createChecker(objectOf({kind: constant("course-facts"), format: constant(1), id: validate630, subject: validate630, instrument: validate633}, {$schema: validate23, startedOn: validate42, expectedEndOn: validate42, endedOn: validate42, endReason: validate638, groups: validate277, profile: validate25, sessions: validate642, pauses: validate649, timeZone: validate655, context: validate657})));
const validate669 = /* @__PURE__ */ createChecker(checkNumber, {type: "integer", maximum: 1000000000, minimum: 1});
const pattern16 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:\\d{2})$", "u");
const validate672 = /* @__PURE__ */ createChecker(checkText, {pattern: pattern16});
const validate677 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({role: validate25, id: validate630}, {count: validate81})), {maxItems: 20, minItems: 1}));
const validate705 = /* @__PURE__ */ define(() => createChecker(objectOf({missing: validate105}, {})));
const validate692 = /* @__PURE__ */ define(() => createChecker(checkRecord, {maxLength: 64}, createChecker(checkUnion, [createChecker(checkText, {maxLength: 100000}), validate100, validate79, createChecker(checkElements, createChecker(checkUnion, [createChecker(checkText, {maxLength: 64}), validate100]), {maxItems: 500}), validate705])));
const validate710 = /* @__PURE__ */ define(() => createChecker(checkRecord, {maxLength: 128}, createChecker(checkUnion, [validate100, validate705])));
const validate739 = /* @__PURE__ */ define(() => createChecker(checkElements, validate45, {maxItems: 100}));
const validate730 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({id: validate630, version: validate81, title: validate45, status: createChecker(checkChoice, ["open","attained","closed"])}, {parent: validate630, theme: validate25, signs: validate739, methods: validate739, agreements: validate739, dueOn: validate42, weight: createChecker(checkNumber, {maximum: 1000, exclusiveMinimum: 0}), attainment: createChecker(checkElements, createChecker(objectOf({value: validate100, meaning: validate45}, {})), {maxItems: 200})})), {maxItems: 1000}));
const validate791 = /* @__PURE__ */ createChecker(checkChoice, ["talked","referred","acted","not-needed"]);
const validate666 = /* @__PURE__ */ define(() => createChecker(checkTagged, "kind", {"response": createChecker(objectOf({kind: constant("response"), format: constant(1), id: validate630, revision: validate669, course: validate630, recordedAt: validate672, instrument: validate633, form: validate25, subject: validate630, respondents: validate677, answeredOn: validate42, answers: validate692}, {enteredBy: validate630, mode: createChecker(checkChoice, ["paper","screen","interview","telephone","video"]), language: validate378, occasion: validate551, asked: validate280, planRevision: validate669, goals: validate710})), "withdrawal": createChecker(objectOf({kind: constant("withdrawal"), format: constant(1), id: validate630, revision: validate669, course: validate630, recordedAt: validate672}, {reason: createChecker(checkChoice, ["wrong-subject","wrong-instrument","entered-in-error","consent-withdrawn","other"])})), "plan": createChecker(objectOf({kind: constant("plan"), format: constant(1), id: validate630, revision: validate669, course: validate630, recordedAt: validate672, plannedOn: validate42, respondents: validate677, goals: validate730}, {})), "course": createChecker(objectOf({kind: constant("course"), format: constant(1), id: validate630, revision: validate669, course: validate630, recordedAt: validate672, changes: createChecker(objectOf({}, {startedOn: validate42, expectedEndOn: validate42, endedOn: validate42, endReason: validate638, groups: validate277, profile: validate25, sessions: validate642, pauses: validate649, timeZone: validate655, context: validate657}))}, {effectiveOn: validate42})), "occasion": createChecker(objectOf({kind: constant("occasion"), format: constant(1), id: validate630, revision: validate669, course: validate630, recordedAt: validate672, occasion: validate551, status: createChecker(checkChoice, ["declined","not-held"])}, {form: validate25, reason: validate31})), "follow-up": createChecker(objectOf({kind: constant("follow-up"), format: constant(1), id: validate630, revision: validate669, course: validate630, recordedAt: validate672, followUp: validate25, response: validate630, resolvedOn: validate42, outcome: validate791}, {}))}));
const validate801 = /* @__PURE__ */ createChecker(checkText, {maxLength: 1500, minLength: 1});
const validate803 = /* @__PURE__ */ createChecker(checkText, {maxLength: 2000, minLength: 1});
const validate809 = /* @__PURE__ */ createChecker(checkNumber, {type: "integer", maximum: 9007199254740991, minimum: 0});
const validate815 = /* @__PURE__ */ define(() => createChecker(checkElements, validate25, {maxItems: 20}));
const validate822 = /* @__PURE__ */ createChecker(checkNumber, {type: "integer", maximum: 9007199254740991, minimum: 1});
const validate835 = /* @__PURE__ */ define(() => createChecker(objectOf({source: validate25, unit: validate612, at: validate809, value: validate100, difference: validate100, standing: createChecker(checkChoice, ["ahead","as-expected","behind"])}, {})));
const validate848 = /* @__PURE__ */ define(() => createChecker(checkRecord, {maxLength: 64, pattern: pattern0}, createChecker(checkChoice, ["met","not-met","unknown"])));
const validate846 = /* @__PURE__ */ define(() => createChecker(objectOf({metCount: validate809, steps: validate848}, {})));
const validate860 = /* @__PURE__ */ createChecker(checkChoice, ["better","same","worse"]);
const validate862 = /* @__PURE__ */ createChecker(checkChoice, ["yes","no","no-norms","insufficient-data"]);
const validate864 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(checkChoice, ["rater-changed","items-differ","prorated","authorship-changed","mode-changed","language-changed","version-changed","outside-window","goals-differ","floor","ceiling"]), {maxItems: 11}));
const validate853 = /* @__PURE__ */ define(() => createChecker(checkTagged, "status", {"compared": createChecker(objectOf({status: constant("compared"), response: validate630, answeredOn: validate42, from: validate100, to: validate100, difference: validate100, movement: validate860, reliable: validate862, cautions: validate864}, {})), "not-compared": createChecker(objectOf({status: constant("not-compared"), response: validate630, answeredOn: validate42, reason: createChecker(checkChoice, ["too-few-common-items","no-common-goals","other-weights","other-conversion","not-comparable-version"])}, {}))}));
const validate888 = /* @__PURE__ */ createChecker(checkChoice, ["too-few-answers","no-weights","not-in-lookup","no-goals","no-plan","small-group"]);
const validate945 = /* @__PURE__ */ createChecker(checkChoice, ["better","worse"]);
const validate1000 = /* @__PURE__ */ define(() => createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, response: validate630, roles: validate290, answeredOn: validate42, scale: validate25, step: validate25, previous: validate630}, {void: constant(true), readableBy: validate815, context: validate658})));
const validate1027 = /* @__PURE__ */ define(() => createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, goal: validate630, version: validate822, plan: validate630, planRevision: validate822, plannedOn: validate42, roles: validate290}, {void: constant(true), readableBy: validate815, context: validate658, theme: validate25, parent: validate630})));
const validate1098 = /* @__PURE__ */ define(() => createChecker(objectOf({response: validate630, answeredOn: validate42, comparedCount: validate809, better: validate809, same: validate809, worse: validate809, adjusted: validate809, added: validate809, gone: validate809, unrated: validate809, movements: createChecker(checkElements, createChecker(objectOf({goal: validate630, from: validate100, to: validate100, movement: validate860}, {})), {maxItems: 1000}), cautions: validate864}, {meanFrom: validate100, meanTo: validate100, tScoreFrom: validate100, tScoreTo: validate100, themes: createChecker(checkElements, createChecker(objectOf({theme: validate25, comparedCount: validate809, better: validate809, same: validate809, worse: validate809}, {meanFrom: validate100, meanTo: validate100})), {maxItems: 100})})));
const validate1212 = /* @__PURE__ */ define(() => createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, occasion: validate551}, {void: constant(true), readableBy: validate815, context: validate658, form: validate25})));
const validate799 = /* @__PURE__ */ define(() => createChecker(checkTagged, "type", {"fremdrift.response.scored.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.response.scored.v1"), data: createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, response: validate630, roles: validate290, answeredOn: validate42, revision: validate822, form: validate25, timing: createChecker(checkChoice, ["in-window","outside-window","unscheduled"]), scores: createChecker(checkRecord, {maxLength: 64, pattern: pattern0}, createChecker(checkTagged, "status", {"complete": createChecker(objectOf({status: constant("complete"), raw: validate100, itemCount: validate809, answeredCount: validate809}, {normalized: validate100, band: validate25, expected: validate835, ladder: validate846, sincePrevious: validate853, sinceBaseline: validate853})), "prorated": createChecker(objectOf({status: constant("prorated"), raw: validate100, itemCount: validate809, answeredCount: validate809}, {normalized: validate100, band: validate25, expected: validate835, ladder: validate846, sincePrevious: validate853, sinceBaseline: validate853})), "not-scorable": createChecker(objectOf({status: constant("not-scorable"), reason: validate888, itemCount: validate809, answeredCount: validate809}, {ladder: validate846}))}))}, {void: constant(true), readableBy: validate815, context: validate658, occasion: validate551, count: validate822, goals: createChecker(objectOf({planRevision: validate822, goalCount: validate809, answeredCount: validate809, ratings: createChecker(checkElements, createChecker(objectOf({goal: validate630, version: validate822}, {theme: validate25, value: validate100, missing: validate105})), {maxItems: 1000})}, {mean: validate100, tScore: validate100, themes: createChecker(checkElements, createChecker(objectOf({theme: validate25, goalCount: validate809, answeredCount: validate809}, {mean: validate100, tScore: validate100})), {maxItems: 100})}))}))}, {time: validate672})), "fremdrift.scale.moved.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.scale.moved.v1"), data: createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, response: validate630, roles: validate290, answeredOn: validate42, scale: validate25, previous: validate630, from: validate100, to: validate100, movement: validate945, reliable: validate862, cautions: validate864}, {void: constant(true), readableBy: validate815, context: validate658}))}, {time: validate672})), "fremdrift.band.entered.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.band.entered.v1"), data: createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, response: validate630, roles: validate290, answeredOn: validate42, scale: validate25, previous: validate630}, {void: constant(true), readableBy: validate815, context: validate658, from: validate25, to: validate25}))}, {time: validate672})), "fremdrift.cutoff.crossed.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.cutoff.crossed.v1"), data: createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, response: validate630, roles: validate290, answeredOn: validate42, scale: validate25, previous: validate630, cutoff: validate100, to: validate390, movement: validate945}, {void: constant(true), readableBy: validate815, context: validate658}))}, {time: validate672})), "fremdrift.step.reached.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.step.reached.v1"), data: validate1000}, {time: validate672})), "fremdrift.step.lost.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.step.lost.v1"), data: validate1000}, {time: validate672})), "fremdrift.goal.set.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.goal.set.v1"), data: validate1027}, {time: validate672})), "fremdrift.goal.adjusted.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.goal.adjusted.v1"), data: createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, goal: validate630, version: validate822, plan: validate630, planRevision: validate822, plannedOn: validate42, roles: validate290, previousVersion: validate822}, {void: constant(true), readableBy: validate815, context: validate658, theme: validate25, parent: validate630}))}, {time: validate672})), "fremdrift.goal.attained.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.goal.attained.v1"), data: validate1027}, {time: validate672})), "fremdrift.goal.closed.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.goal.closed.v1"), data: validate1027}, {time: validate672})), "fremdrift.goals.compared.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.goals.compared.v1"), data: createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, response: validate630, roles: validate290, answeredOn: validate42, sincePrevious: validate1098}, {void: constant(true), readableBy: validate815, context: validate658, sinceBaseline: validate1098}))}, {time: validate672})), "fremdrift.perspectives.compared.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.perspectives.compared.v1"), data: createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, perspective: validate25, construct: validate481, sides: createChecker(checkElements, createChecker(objectOf({response: validate630, roles: validate290, answeredOn: validate42, role: validate25, scale: validate25, raw: validate100}, {normalized: validate100})), {maxItems: 10, minItems: 2})}, {void: constant(true), readableBy: validate815, context: validate658, occasion: validate551, difference: validate100, diverged: validate79}))}, {time: validate672})), "fremdrift.follow-up.requested.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.follow-up.requested.v1"), data: createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, response: validate630, roles: validate290, answeredOn: validate42, followUp: validate25}, {void: constant(true), readableBy: validate815, context: validate658}))}, {time: validate672})), "fremdrift.follow-up.resolved.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.follow-up.resolved.v1"), data: createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, response: validate630, roles: validate290, answeredOn: validate42, followUp: validate25, resolvedOn: validate42, outcome: validate791}, {void: constant(true), readableBy: validate815, context: validate658}))}, {time: validate672})), "fremdrift.occasion.declined.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.occasion.declined.v1"), data: validate1212}, {time: validate672})), "fremdrift.occasion.not-held.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.occasion.not-held.v1"), data: validate1212}, {time: validate672})), "fremdrift.course.started.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.course.started.v1"), data: createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, startedOn: validate42}, {void: constant(true), readableBy: validate815, context: validate658, groups: createChecker(checkElements, validate25, {maxItems: 100})}))}, {time: validate672})), "fremdrift.course.paused.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.course.paused.v1"), data: createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, pausedOn: validate42}, {void: constant(true), readableBy: validate815, context: validate658}))}, {time: validate672})), "fremdrift.course.resumed.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.course.resumed.v1"), data: createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, pausedOn: validate42, pausedUntil: validate42}, {void: constant(true), readableBy: validate815, context: validate658}))}, {time: validate672})), "fremdrift.course.changed.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.course.changed.v1"), data: createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, entry: validate630, effectiveOn: validate42, properties: createChecker(checkElements, createChecker(checkChoice, ["startedOn","expectedEndOn","endedOn","endReason","groups","profile","sessions","pauses","timeZone","context"]), {maxItems: 10})}, {void: constant(true), readableBy: validate815, context: validate658}))}, {time: validate672})), "fremdrift.course.ended.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, datacontenttype: constant("application/json"), type: constant("fremdrift.course.ended.v1"), data: createChecker(objectOf({key: validate45, sequence: validate809, course: validate630, subject: validate630, instrument: validate633, engine: validate230, endedOn: validate42}, {void: constant(true), readableBy: validate815, context: validate658, endReason: validate638}))}, {time: validate672}))}));
const validate1341 = /* @__PURE__ */ define(() => createChecker(objectOf({kind: constant("cases"), format: constant(1), instrument: validate633, cases: createChecker(checkElements, createChecker(checkTagged, "type", {"score": createChecker(objectOf({type: constant("score"), id: validate25, title: validate45, source: validate803, form: validate25, answers: validate692, expect: createChecker(objectOf({}, {scores: createChecker(checkRecord, {maxLength: 64, pattern: pattern0}, createChecker(objectOf({status: createChecker(checkChoice, ["complete","prorated","not-scorable"])}, {raw: validate100, normalized: validate100, band: validate25, reason: validate888, ladder: createChecker(objectOf({metCount: validate809}, {steps: validate848}))}))), goals: createChecker(objectOf({}, {goalCount: validate809, answeredCount: validate809, mean: validate100, tScore: validate100})), issues: createChecker(checkElements, validate112, {maxItems: 1000, minItems: 1})}))}, {answeredOn: validate42, asked: validate280, role: validate25, count: validate81, language: validate378, groups: validate277, plan: validate730, goals: validate710})), "course": createChecker(objectOf({type: constant("course"), id: validate25, title: validate45, source: validate803, facts: validate628, entries: createChecker(checkElements, validate666, {maxItems: 10000, minItems: 1}), expect: createChecker(objectOf({facts: createChecker(checkElements, createChecker(objectOf({key: validate45}, {data: createChecker(checkRecord, {}, validate118)})), {maxItems: 10000})}, {absent: createChecker(checkElements, validate45, {maxItems: 10000}), refused: createChecker(checkElements, createChecker(objectOf({id: createChecker(checkText, {maxLength: 128}), code: createChecker(checkText, {maxLength: 200})}, {})), {maxItems: 10000})}))}, {}))}), {maxItems: 10000, minItems: 1})}, {$schema: validate23, norms: validate110})));
export const isInstrument: StructureChecker = validate22;
export const isNorms: StructureChecker = validate586;
export const isCourseFacts: StructureChecker = validate628;
export const isEntry: StructureChecker = validate666;
export const isEvent: StructureChecker = validate799;
export const isCases: StructureChecker = validate1341;
function report(errors, instancePath, keyword, params, propertyName) {
  const error = { keyword, instancePath, params };
  if (propertyName !== undefined) error.propertyName = propertyName;
  return join(errors, [error]);
}

function join(errors, more) {
  if (errors === null) return more;
  for (const error of more) {
    // Whoever reads on is told enough; a document that is wrong everywhere would fill the memory.
    if (errors.length < 10_000) errors.push(error);
  }
  return errors;
}

// JSON Schema counts code points, as zod does, and not the units of UTF-16.
function countCharacters(text) {
  let characters = 0;
  for (const _ of text) characters += 1;
  return characters;
}

function count(errors) {
  return errors === null ? 0 : errors.length;
}

function reportMissing(errors, data, instancePath, names) {
  for (const missingProperty of names) {
    if (data[missingProperty] === undefined) errors = report(errors, instancePath, "required", { missingProperty });
  }
  return errors;
}

function reportUnknown(errors, data, instancePath, names) {
  for (const additionalProperty in data) {
    if (!names.includes(additionalProperty)) errors = report(errors, instancePath, "additionalProperties", { additionalProperty, names });
  }
  return errors;
}

function checkProperties(errors, data, instancePath, checkers) {
  for (const name in checkers) {
    if (data[name] !== undefined && !checkers[name](data[name], instancePath + "/" + name)) errors = join(errors, checkers[name].errors);
  }
  return errors;
}

function checkBranch(errors, data, instancePath, tag, checkers) {
  const tagValue = data[tag];
  const allowedValues = Object.keys(checkers);
  if (!allowedValues.includes(tagValue)) return report(errors, instancePath, "discriminator", { tag, tagValue, allowedValues });
  return checkers[tagValue](data, instancePath) ? errors : join(errors, checkers[tagValue].errors);
}

function checkText(errors, data, instancePath, { maxLength = Infinity, minLength = 0, pattern }) {
  if (typeof data !== "string") return report(errors, instancePath, "type", { type: "string" });
  const length = countCharacters(data);
  if (length > maxLength) errors = report(errors, instancePath, "maxLength", { limit: maxLength });
  if (length < minLength) errors = report(errors, instancePath, "minLength", { limit: minLength });
  return pattern === undefined || pattern.test(data) ? errors : report(errors, instancePath, "pattern", { pattern: pattern.source });
}

function checkChoice(errors, data, instancePath, allowedValues) {
  return allowedValues.includes(data) ? errors : report(errors, instancePath, "enum", { allowedValues });
}

function checkBoolean(errors, data, instancePath) {
  return typeof data === "boolean" ? errors : report(errors, instancePath, "type", { type: "boolean" });
}

function constant(allowedValue) {
  const check = (data, instancePath) => {
    check.errors = data === allowedValue ? null : report(null, instancePath, "const", { allowedValue });
    return check.errors === null;
  };
  return check;
}

function checkElements(errors, data, instancePath, check, { maxItems = Infinity, minItems = 0 }) {
  if (!Array.isArray(data)) return report(errors, instancePath, "type", { type: "array" });
  if (data.length > maxItems) errors = report(errors, instancePath, "maxItems", { limit: maxItems });
  if (data.length < minItems) errors = report(errors, instancePath, "minItems", { limit: minItems });
  for (let index = 0; index < data.length; index += 1) {
    if (!check(data[index], instancePath + "/" + index)) errors = join(errors, check.errors);
  }
  return errors;
}

function checkNumber(errors, data, instancePath, { type = "number", maximum, minimum, exclusiveMinimum }) {
  if (typeof data !== "number" || !isFinite(data) || (type === "integer" && data % 1 !== 0)) return report(errors, instancePath, "type", { type });
  if (data > maximum) errors = report(errors, instancePath, "maximum", { limit: maximum });
  if (data < minimum) errors = report(errors, instancePath, "minimum", { limit: minimum });
  return data <= exclusiveMinimum ? report(errors, instancePath, "exclusiveMinimum", { limit: exclusiveMinimum }) : errors;
}

function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function checkRecord(errors, data, instancePath, names, check) {
  if (!isObject(data)) return report(errors, instancePath, "type", { type: "object" });
  for (const key in data) {
    for (const { keyword, params } of checkText(null, key, instancePath, names) ?? []) errors = report(errors, instancePath, keyword, params, key);
    const path = instancePath + "/" + key.replace(/~/g, "~0").replace(/\//g, "~1");
    if (!check(data[key], path)) errors = join(errors, check.errors);
  }
  return errors;
}

function objectOf(required, optional) {
  const checkers = { ...required, ...optional };
  const [missable, names] = [Object.keys(required), Object.keys(checkers)];
  return (errors, data, instancePath) => {
    if (!isObject(data)) return report(errors, instancePath, "type", { type: "object" });
    errors = reportMissing(errors, data, instancePath, missable);
    errors = reportUnknown(errors, data, instancePath, names);
    return checkProperties(errors, data, instancePath, checkers);
  };
}

function checkTagged(errors, data, instancePath, tag, checkers) {
  if (!isObject(data)) return report(errors, instancePath, "type", { type: "object" });
  return checkBranch(errors, data, instancePath, tag, checkers);
}

function checkUnion(errors, data, instancePath, checkers) {
  for (const check of checkers) {
    if (check(data, instancePath)) return null;
    errors = join(errors, check.errors);
  }
  return report(errors, instancePath, "anyOf", {});
}

function createChecker(check, ...values) {
  const checker = (data, instancePath = "") => {
    checker.errors = check(null, data, instancePath, ...values);
    return checker.errors === null;
  };
  return checker;
}

function define(create) {
  let check;
  const checker = (data, instancePath) => {
    check ??= create();
    const isSound = check(data, instancePath);
    checker.errors = check.errors;
    return isSound;
  };
  return checker;
}
