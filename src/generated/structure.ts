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
const validate43 = /* @__PURE__ */ createChecker(checkText, {pattern: pattern3});
const validate46 = /* @__PURE__ */ createChecker(checkText, {maxLength: 1000, minLength: 1});
const pattern4 = new RegExp("^https?:\\/\\/\\S+$", "u");
const validate56 = /* @__PURE__ */ createChecker(checkText, {maxLength: 2000, pattern: pattern4});
const validate48 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate46}, {authors: validate46, publisher: validate46, year: createChecker(checkNumber, {type: "integer", maximum: 2200, minimum: 1800}), url: validate56, note: validate31})), {maxItems: 200, minItems: 1}));
const validate61 = /* @__PURE__ */ define(() => createChecker(objectOf({kind: createChecker(checkChoice, ["public-domain","attribution","permission","proprietary","unclear"]), text: validate31}, {url: validate56})));
const validate67 = /* @__PURE__ */ define(() => createChecker(checkRecord, {pattern: pattern2}, createChecker(checkChoice, ["published","adapted","translation","own"])));
const validate80 = /* @__PURE__ */ createChecker(checkBoolean);
const validate82 = /* @__PURE__ */ createChecker(checkNumber, {type: "integer", maximum: 1000000, minimum: 1});
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const validate101 = /* @__PURE__ */ createChecker(checkNumber, {});
const validate106 = /* @__PURE__ */ createChecker(checkChoice, ["not-asked","declined","unknown","not-applicable"]);
const validate111 = /* @__PURE__ */ createChecker(checkText, {maxLength: 500, minLength: 1});
const validate113 = /* @__PURE__ */ createChecker(checkText, {maxLength: 200, minLength: 1});
const validate109 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({system: validate111, code: validate113}, {display: validate46})), {maxItems: 50}));
function validate119(data, instancePath = ""){validate119.errors = null;return true;}
const validate118 = /* @__PURE__ */ define(() => createChecker(checkRecord, {maxLength: 200, minLength: 1}, validate119));
const validate96 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({value: createChecker(checkUnion, [createChecker(checkText, {maxLength: 64, pattern: pattern6}), validate101]), label: validate31}, {score: validate101, missing: validate106, exclusive: validate80, codes: validate109, extensions: validate118})), {maxItems: 500, minItems: 1}));
const validate133 = /* @__PURE__ */ define(() => createChecker(checkRecord, {maxLength: 64, pattern: pattern0}, validate31));
const validate141 = /* @__PURE__ */ define(() => createChecker(checkUnion, [createChecker(checkText, {maxLength: 1000}), validate101, validate80]));
const validate155 = /* @__PURE__ */ define(() => createChecker(checkElements, validate138, {maxItems: 100, minItems: 1}));
const validate138 = /* @__PURE__ */ define(() => createChecker(objectOf({}, {item: validate25, scale: validate25, is: validate141, in: createChecker(checkElements, validate141, {maxItems: 1000, minItems: 1}), atLeast: validate101, atMost: validate101, above: validate101, below: validate101, answered: validate80, all: validate155, any: validate155, not: validate138})));
const validate199 = /* @__PURE__ */ createChecker(checkNumber, {exclusiveMinimum: 0});
const validate233 = /* @__PURE__ */ createChecker(checkText, {maxLength: 64, minLength: 1});
const validate263 = /* @__PURE__ */ createChecker(checkText, {pattern: pattern3});
const validate280 = /* @__PURE__ */ define(() => createChecker(checkElements, validate25, {maxItems: 100, minItems: 1}));
const validate283 = /* @__PURE__ */ define(() => createChecker(checkElements, validate25, {maxItems: 10000, minItems: 1}));
const validate293 = /* @__PURE__ */ define(() => createChecker(checkElements, validate25, {maxItems: 20, minItems: 1}));
const validate310 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(checkChoice, ["start","midpoint","end"]), {maxItems: 3, minItems: 1}));
const validate315 = /* @__PURE__ */ createChecker(checkNumber, {type: "integer", maximum: 99999, minimum: 0});
const validate331 = /* @__PURE__ */ define(() => createChecker(checkElements, validate25, {maxItems: 1000, minItems: 1}));
const validate338 = /* @__PURE__ */ define(() => createChecker(objectOf({raw: validate101, value: validate101}, {})));
const validate372 = /* @__PURE__ */ define(() => createChecker(checkElements, validate338, {maxItems: 10000, minItems: 1}));
const validate375 = /* @__PURE__ */ define(() => createChecker(objectOf({min: validate101, max: validate101}, {})));
const validate382 = /* @__PURE__ */ define(() => createChecker(objectOf({}, {atLeast: validate101, moreThan: validate101})));
const validate381 = /* @__PURE__ */ define(() => createChecker(objectOf({}, {raw: validate382, normalized: validate382})));
const validate394 = /* @__PURE__ */ createChecker(checkText, {pattern: pattern2});
const validate393 = /* @__PURE__ */ define(() => createChecker(checkElements, validate394, {maxItems: 100, minItems: 1}));
const validate406 = /* @__PURE__ */ createChecker(checkChoice, ["upper","lower"]);
const validate388 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({source: validate25}, {groups: validate280, roles: validate280, languages: validate393, bands: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31, from: validate101}, {})), {maxItems: 100, minItems: 1}), cutoff: createChecker(objectOf({value: validate101, belongsTo: validate406}, {upper: validate31, lower: validate31})), reliable: createChecker(checkTagged, "type", {"points": createChecker(objectOf({type: constant("points")}, {atLeast: validate199, moreThan: createChecker(checkNumber, {minimum: 0}), interRater: validate80})), "jacobson-truax": createChecker(objectOf({type: constant("jacobson-truax"), standardDeviation: validate199, reliability: createChecker(checkNumber, {maximum: 1, minimum: 0}), z: validate199, boundary: createChecker(checkChoice, ["at-least","more-than"])}, {interRater: validate80}))}), minimalImportant: validate382, lookup: validate372, range: validate375})), {maxItems: 100, minItems: 1}));
const pattern11 = new RegExp("^P[1-9]\\d{0,3}[DWMY]$", "u");
const validate463 = /* @__PURE__ */ createChecker(checkText, {pattern: pattern11});
const validate497 = /* @__PURE__ */ createChecker(checkChoice, ["same","related"]);
const validate556 = /* @__PURE__ */ createChecker(checkChoice, ["previous","baseline"]);
const pattern12 = new RegExp("^[a-z][A-Za-z0-9._:~+=-]{0,199}$", "u");
const validate567 = /* @__PURE__ */ createChecker(checkText, {pattern: pattern12});
const validate22 = /* @__PURE__ */ define(() => createChecker(objectOf({kind: constant("instrument"), format: constant(1), id: validate25, version: validate27, status: createChecker(checkChoice, ["draft","active","retired"]), title: validate31, purpose: createChecker(checkElements, createChecker(checkChoice, ["dialogue","casework","management","evaluation","research"]), {maxItems: 5, minItems: 1}), provenance: createChecker(objectOf({publisher: validate46, sources: validate48, licence: validate61, wording: validate67}, {notes: validate31})), roles: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31}, {description: validate31, kind: createChecker(checkChoice, ["person","group"]), many: validate80, minCount: validate82})), {maxItems: 50, minItems: 1}), items: createChecker(checkElements, createChecker(checkTagged, "type", {"choice": createChecker(objectOf({type: constant("choice"), id: validate25, text: validate31}, {textByRole: validate133, help: validate31, required: validate80, enableWhen: validate138, source: validate25, wording: validate67, codes: validate109, extensions: validate118, options: validate96, optionSet: validate25, optionWording: validate67})), "choices": createChecker(objectOf({type: constant("choices"), id: validate25, text: validate31}, {textByRole: validate133, help: validate31, required: validate80, enableWhen: validate138, source: validate25, wording: validate67, codes: validate109, extensions: validate118, options: validate96, optionSet: validate25, optionWording: validate67, method: createChecker(checkChoice, ["sum","min","max"]), minChosen: createChecker(checkNumber, {type: "integer", maximum: 500, minimum: 0}), maxChosen: createChecker(checkNumber, {type: "integer", maximum: 500, minimum: 1})})), "rating": createChecker(objectOf({type: constant("rating"), id: validate25, text: validate31, min: validate101, max: validate101, step: validate199}, {textByRole: validate133, help: validate31, required: validate80, enableWhen: validate138, source: validate25, wording: validate67, codes: validate109, extensions: validate118, anchors: createChecker(checkElements, createChecker(objectOf({value: validate101, label: validate31}, {})), {maxItems: 200})})), "yesno": createChecker(objectOf({type: constant("yesno"), id: validate25, text: validate31}, {textByRole: validate133, help: validate31, required: validate80, enableWhen: validate138, source: validate25, wording: validate67, codes: validate109, extensions: validate118, scores: createChecker(objectOf({yes: validate101, no: validate101}, {}))})), "number": createChecker(objectOf({type: constant("number"), id: validate25, text: validate31}, {textByRole: validate133, help: validate31, required: validate80, enableWhen: validate138, source: validate25, wording: validate67, codes: validate109, extensions: validate118, unit: validate233, min: validate101, max: validate101, step: validate199})), "text": createChecker(objectOf({type: constant("text"), id: validate25, text: validate31}, {textByRole: validate133, help: validate31, required: validate80, enableWhen: validate138, source: validate25, wording: validate67, codes: validate109, extensions: validate118, maxLength: createChecker(checkNumber, {type: "integer", maximum: 100000, minimum: 1}), multiline: validate80})), "date": createChecker(objectOf({type: constant("date"), id: validate25, text: validate31}, {textByRole: validate133, help: validate31, required: validate80, enableWhen: validate138, source: validate25, wording: validate67, codes: validate109, extensions: validate118, earliest: validate263, latest: validate263}))}), {maxItems: 10000}), forms: createChecker(checkElements, createChecker(objectOf({id: validate25, respondents: validate293, authorship: createChecker(checkChoice, ["own","joint","observer"]), items: createChecker(checkElements, validate25, {maxItems: 10000})}, {title: validate31, description: validate31, sections: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31, items: validate283}, {})), {maxItems: 200, minItems: 1}), goals: validate80, cadence: validate25, milestones: validate310, occasions: createChecker(objectOf({from: validate315}, {to: validate315})), groups: validate280, readableBy: validate293})), {maxItems: 200, minItems: 1}), scales: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31, method: createChecker(checkChoice, ["mean","sum","min","max","count","ladder","attainment"])}, {description: validate31, items: validate283, scales: validate331, recode: createChecker(checkElements, createChecker(objectOf({items: validate283, lookup: createChecker(checkElements, validate338, {maxItems: 1000, minItems: 1})}, {})), {maxItems: 1000, minItems: 1}), reverseKeyed: validate283, weights: createChecker(checkElements, createChecker(objectOf({items: createChecker(checkRecord, {maxLength: 64, pattern: pattern0}, validate101)}, {when: validate138})), {maxItems: 100, minItems: 1}), whenNotEnabled: validate101, minAnswered: createChecker(checkUnion, [createChecker(checkNumber, {type: "integer", maximum: 10000, minimum: 1}), createChecker(objectOf({share: createChecker(checkNumber, {maximum: 1, exclusiveMinimum: 0})}, {}))]), prorate: validate80, transform: createChecker(objectOf({}, {times: validate101, plus: validate101})), round: createChecker(objectOf({decimals: createChecker(checkNumber, {type: "integer", maximum: 6, minimum: 0})}, {})), lookup: validate372, range: validate375, best: createChecker(checkChoice, ["high","low"]), moved: validate381, norms: validate388, evidence: createChecker(checkElements, createChecker(objectOf({outcome: validate25, source: validate25}, {strength: createChecker(checkChoice, ["documented","preliminary"]), note: validate31})), {maxItems: 100, minItems: 1}), steps: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31, criterion: validate31, when: validate138}, {})), {maxItems: 100, minItems: 1}), climb: createChecker(checkChoice, ["consecutive","highest"]), theme: validate25, wording: validate67, codes: validate109, extensions: validate118})), {maxItems: 1000})}, {$schema: validate23, description: validate31, limits: validate31, subject: createChecker(checkChoice, ["citizen","organisation"]), publishedOn: validate43, groups: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31}, {description: validate31})), {maxItems: 100, minItems: 1}), optionSets: createChecker(checkElements, createChecker(objectOf({id: validate25, options: validate96}, {wording: validate67, source: validate25})), {maxItems: 1000, minItems: 1}), profiles: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31, items: validate283}, {description: validate31, groups: validate280})), {maxItems: 200, minItems: 1}), cadences: createChecker(checkElements, createChecker(checkTagged, "type", {"interval": createChecker(objectOf({type: constant("interval"), id: validate25, every: validate463}, {title: validate31, opensBefore: validate463, closesAfter: validate463, recommended: createChecker(objectOf({from: validate463, to: validate463}, {}))})), "milestones": createChecker(objectOf({type: constant("milestones"), id: validate25, at: validate310}, {title: validate31, opensBefore: validate463, closesAfter: validate463})), "session": createChecker(objectOf({type: constant("session"), id: validate25, moment: createChecker(checkChoice, ["before","after"])}, {title: validate31, opensBefore: validate463, closesAfter: validate463})), "adhoc": createChecker(objectOf({type: constant("adhoc"), id: validate25}, {title: validate31}))}), {maxItems: 50, minItems: 1}), perspectives: createChecker(checkElements, createChecker(objectOf({id: validate25, construct: validate497, sides: createChecker(checkElements, createChecker(objectOf({scale: validate25, role: validate25}, {})), {maxItems: 10, minItems: 2})}, {title: validate31, within: validate463, diverged: validate381})), {maxItems: 1000, minItems: 1}), goals: createChecker(objectOf({attainment: createChecker(objectOf({min: validate101, max: validate101, step: validate199, meaning: createChecker(checkChoice, ["per-goal","shared"])}, {anchors: createChecker(checkElements, createChecker(objectOf({value: validate101, label: validate31}, {})), {maxItems: 200, minItems: 1})}))}, {themes: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31}, {description: validate31})), {maxItems: 100, minItems: 1}), subGoals: validate80, required: createChecker(checkElements, createChecker(checkChoice, ["theme","signs","method","agreement","due-on"]), {maxItems: 5, minItems: 1}), readableBy: validate293, weights: validate80, tScore: createChecker(checkElements, createChecker(objectOf({value: validate101, level: createChecker(checkNumber, {type: "integer", maximum: 2, minimum: -2})}, {})), {maxItems: 200, minItems: 2})})), followUps: createChecker(checkElements, createChecker(objectOf({id: validate25, title: validate31}, {when: validate138, beyondCutoff: createChecker(objectOf({scale: validate25, side: validate406}, {})), worsened: createChecker(objectOf({scale: validate25, since: validate556}, {reliable: validate80})), behindExpected: createChecker(objectOf({scale: validate25}, {})), readableBy: validate293})), {maxItems: 200, minItems: 1}), baseline: createChecker(objectOf({occasion: validate567}, {})), comparable: createChecker(checkElements, createChecker(objectOf({major: createChecker(checkNumber, {type: "integer", maximum: 999999999, minimum: 0}), scales: validate331}, {})), {maxItems: 100, minItems: 1}), scoringReadableBy: validate293, redactedFrom: validate113, display: createChecker(checkElements, createChecker(checkTagged, "as", {"card": createChecker(objectOf({as: constant("card"), scales: validate331}, {title: validate31})), "wheel": createChecker(objectOf({as: constant("wheel"), scales: createChecker(checkElements, validate25, {maxItems: 1000, minItems: 3})}, {title: validate31})), "ladder": createChecker(objectOf({as: constant("ladder"), scales: validate331}, {title: validate31})), "lights": createChecker(objectOf({as: constant("lights"), scales: validate331, since: validate556}, {title: validate31})), "trend": createChecker(objectOf({as: constant("trend"), scales: validate331}, {title: validate31}))}), {maxItems: 100, minItems: 1}), codes: validate109, extensions: validate118})));
const validate634 = /* @__PURE__ */ createChecker(checkChoice, ["session","week","month"]);
const validate608 = /* @__PURE__ */ define(() => createChecker(objectOf({kind: constant("norms"), format: constant(1), id: validate25, version: validate27, instrument: validate25, provenance: createChecker(objectOf({publisher: validate46, sources: validate48, licence: validate61}, {})), scales: createChecker(checkElements, createChecker(objectOf({scale: validate25, norms: validate388}, {})), {maxItems: 1000, minItems: 1})}, {$schema: validate23, instrumentVersions: createChecker(checkElements, validate27, {maxItems: 200, minItems: 1}), expected: createChecker(checkElements, createChecker(objectOf({scale: validate25, source: validate25, unit: validate634, baseline: createChecker(objectOf({from: validate101, to: validate101}, {})), points: createChecker(checkElements, createChecker(objectOf({at: createChecker(checkNumber, {type: "integer", maximum: 10000, minimum: 0}), value: validate101}, {})), {maxItems: 1000, minItems: 1})}, {groups: validate280, roles: validate280, languages: validate393})), {maxItems: 10000, minItems: 1}), extensions: validate118})));
const pattern13 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:~+=-]{0,127}$", "u");
const validate652 = /* @__PURE__ */ createChecker(checkText, {pattern: pattern13});
const pattern14 = new RegExp("^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*@(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$", "u");
const validate655 = /* @__PURE__ */ createChecker(checkText, {maxLength: 96, pattern: pattern14});
const validate660 = /* @__PURE__ */ createChecker(checkChoice, ["job","education","completed","transferred","dropped-out","moved","died","other"]);
const validate664 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({id: validate652}, {plannedOn: validate43, heldOn: validate43})), {maxItems: 10000}));
const validate671 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({from: validate43}, {to: validate43})), {maxItems: 1000}));
const pattern15 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");
const validate677 = /* @__PURE__ */ createChecker(checkText, {maxLength: 64, pattern: pattern15});
const validate680 = /* @__PURE__ */ define(() => createChecker(objectOf({}, {from: validate43, unit: validate652, supplier: validate652, caseworker: validate652, effort: validate652})));
const validate679 = /* @__PURE__ */ define(() => createChecker(checkElements, validate680, {maxItems: 1000, minItems: 1}));
const validate650 = /* @__PURE__ */ define(() => createChecker(objectOf({kind: constant("course-facts"), format: constant(1), id: validate652, subject: validate652, instrument: validate655}, {$schema: validate23, startedOn: validate43, expectedEndOn: validate43, endedOn: validate43, endReason: validate660, groups: validate280, profile: validate25, sessions: validate664, pauses: validate671, timeZone: validate677, context: validate679})));
const validate691 = /* @__PURE__ */ createChecker(checkNumber, {type: "integer", maximum: 1000000000, minimum: 1});
const pattern16 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:\\d{2})$", "u");
const validate694 = /* @__PURE__ */ createChecker(checkText, {pattern: pattern16});
const validate699 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({role: validate25, id: validate652}, {count: validate82})), {maxItems: 20, minItems: 1}));
const validate707 = /* @__PURE__ */ createChecker(checkChoice, ["paper","screen","interview","telephone","video"]);
const validate727 = /* @__PURE__ */ define(() => createChecker(objectOf({missing: validate106}, {})));
const validate714 = /* @__PURE__ */ define(() => createChecker(checkRecord, {maxLength: 64}, createChecker(checkUnion, [createChecker(checkText, {maxLength: 100000}), validate101, validate80, createChecker(checkElements, createChecker(checkUnion, [createChecker(checkText, {maxLength: 64}), validate101]), {maxItems: 500}), validate727])));
const validate732 = /* @__PURE__ */ define(() => createChecker(checkRecord, {maxLength: 128}, createChecker(checkUnion, [validate101, validate727])));
const validate761 = /* @__PURE__ */ define(() => createChecker(checkElements, validate46, {maxItems: 100}));
const validate752 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(objectOf({id: validate652, version: validate82, title: validate46, status: createChecker(checkChoice, ["open","attained","closed"])}, {parent: validate652, theme: validate25, signs: validate761, methods: validate761, agreements: validate761, dueOn: validate43, weight: createChecker(checkNumber, {maximum: 1000, exclusiveMinimum: 0}), attainment: createChecker(checkElements, createChecker(objectOf({value: validate101, meaning: validate46}, {})), {maxItems: 200})})), {maxItems: 1000}));
const validate814 = /* @__PURE__ */ createChecker(checkChoice, ["talked","referred","acted","not-needed"]);
const validate688 = /* @__PURE__ */ define(() => createChecker(checkTagged, "kind", {"response": createChecker(objectOf({kind: constant("response"), format: constant(1), id: validate652, revision: validate691, course: validate652, recordedAt: validate694, instrument: validate655, form: validate25, subject: validate652, respondents: validate699, answeredOn: validate43, answers: validate714}, {enteredBy: validate652, mode: validate707, language: validate394, occasion: validate567, asked: validate283, planRevision: validate691, goals: validate732})), "withdrawal": createChecker(objectOf({kind: constant("withdrawal"), format: constant(1), id: validate652, revision: validate691, course: validate652, recordedAt: validate694}, {reason: createChecker(checkChoice, ["wrong-subject","wrong-instrument","entered-in-error","consent-withdrawn","other"])})), "plan": createChecker(objectOf({kind: constant("plan"), format: constant(1), id: validate652, revision: validate691, course: validate652, recordedAt: validate694, plannedOn: validate43, respondents: validate699, goals: validate752}, {})), "course": createChecker(objectOf({kind: constant("course"), format: constant(1), id: validate652, revision: validate691, course: validate652, recordedAt: validate694, changes: createChecker(objectOf({}, {instrument: validate655, startedOn: validate43, expectedEndOn: validate43, endedOn: validate43, endReason: validate660, groups: validate280, profile: validate25, sessions: validate664, pauses: validate671, timeZone: validate677, context: validate679}))}, {effectiveOn: validate43})), "occasion": createChecker(objectOf({kind: constant("occasion"), format: constant(1), id: validate652, revision: validate691, course: validate652, recordedAt: validate694, occasion: validate567, status: createChecker(checkChoice, ["declined","not-held"])}, {form: validate25, reason: validate31})), "follow-up": createChecker(objectOf({kind: constant("follow-up"), format: constant(1), id: validate652, revision: validate691, course: validate652, recordedAt: validate694, followUp: validate25, response: validate652, resolvedOn: validate43, outcome: validate814}, {}))}));
const validate824 = /* @__PURE__ */ createChecker(checkText, {maxLength: 1500, minLength: 1});
const validate826 = /* @__PURE__ */ createChecker(checkText, {maxLength: 2000, minLength: 1});
const validate832 = /* @__PURE__ */ createChecker(checkNumber, {type: "integer", maximum: 9007199254740991, minimum: 0});
const validate838 = /* @__PURE__ */ define(() => createChecker(checkElements, validate25, {maxItems: 20}));
const validate845 = /* @__PURE__ */ createChecker(checkNumber, {type: "integer", maximum: 9007199254740991, minimum: 1});
const validate859 = /* @__PURE__ */ define(() => createChecker(objectOf({source: validate25, unit: validate634, at: validate832, value: validate101, difference: validate101, standing: createChecker(checkChoice, ["ahead","as-expected","behind"])}, {})));
const validate872 = /* @__PURE__ */ define(() => createChecker(checkRecord, {maxLength: 64, pattern: pattern0}, createChecker(checkChoice, ["met","not-met","unknown"])));
const validate870 = /* @__PURE__ */ define(() => createChecker(objectOf({metCount: validate832, steps: validate872}, {})));
const validate884 = /* @__PURE__ */ createChecker(checkChoice, ["better","same","worse"]);
const validate886 = /* @__PURE__ */ createChecker(checkChoice, ["yes","no","no-norms","insufficient-data"]);
const validate888 = /* @__PURE__ */ createChecker(checkChoice, ["yes","no"]);
const validate890 = /* @__PURE__ */ define(() => createChecker(checkElements, createChecker(checkChoice, ["rater-changed","items-differ","prorated","authorship-changed","mode-changed","language-changed","version-changed","outside-window","goals-differ","floor","ceiling"]), {maxItems: 11}));
const validate877 = /* @__PURE__ */ define(() => createChecker(checkTagged, "status", {"compared": createChecker(objectOf({status: constant("compared"), response: validate652, answeredOn: validate43, from: validate101, to: validate101, difference: validate101, movement: validate884, reliable: validate886, cautions: validate890}, {important: validate888})), "not-compared": createChecker(objectOf({status: constant("not-compared"), response: validate652, answeredOn: validate43, reason: createChecker(checkChoice, ["too-few-common-items","no-common-goals","other-weights","other-conversion","not-comparable-version"])}, {}))}));
const validate915 = /* @__PURE__ */ createChecker(checkChoice, ["too-few-answers","no-weights","not-in-lookup","no-goals","no-plan","small-group"]);
const validate972 = /* @__PURE__ */ createChecker(checkChoice, ["better","worse"]);
const validate1028 = /* @__PURE__ */ define(() => createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, response: validate652, roles: validate293, answeredOn: validate43, scale: validate25, step: validate25, previous: validate652}, {void: constant(true), readableBy: validate838, context: validate680})));
const validate1055 = /* @__PURE__ */ define(() => createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, goal: validate652, version: validate845, plan: validate652, planRevision: validate845, plannedOn: validate43, roles: validate293}, {void: constant(true), readableBy: validate838, context: validate680, theme: validate25, parent: validate652})));
const validate1126 = /* @__PURE__ */ define(() => createChecker(objectOf({response: validate652, answeredOn: validate43, comparedCount: validate832, better: validate832, same: validate832, worse: validate832, adjusted: validate832, added: validate832, gone: validate832, unrated: validate832, movements: createChecker(checkElements, createChecker(objectOf({goal: validate652, from: validate101, to: validate101, movement: validate884}, {})), {maxItems: 1000}), cautions: validate890}, {meanFrom: validate101, meanTo: validate101, tScoreFrom: validate101, tScoreTo: validate101, themes: createChecker(checkElements, createChecker(objectOf({theme: validate25, comparedCount: validate832, better: validate832, same: validate832, worse: validate832}, {meanFrom: validate101, meanTo: validate101})), {maxItems: 100})})));
const validate1240 = /* @__PURE__ */ define(() => createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, occasion: validate567}, {void: constant(true), readableBy: validate838, context: validate680, form: validate25})));
const validate1263 = /* @__PURE__ */ define(() => createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, occasion: validate567, form: validate25, roles: validate293, opensOn: validate43}, {void: constant(true), readableBy: validate838, context: validate680, dueOn: validate43, closesOn: validate43})));
const validate822 = /* @__PURE__ */ define(() => createChecker(checkTagged, "type", {"fremdrift.response.scored.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.response.scored.v1"), data: createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, response: validate652, roles: validate293, answeredOn: validate43, revision: validate845, form: validate25, timing: createChecker(checkChoice, ["in-window","outside-window","unscheduled"]), scores: createChecker(checkRecord, {maxLength: 64, pattern: pattern0}, createChecker(checkTagged, "status", {"complete": createChecker(objectOf({status: constant("complete"), raw: validate101, itemCount: validate832, answeredCount: validate832}, {normalized: validate101, band: validate25, side: validate406, expected: validate859, ladder: validate870, sincePrevious: validate877, sinceBaseline: validate877})), "prorated": createChecker(objectOf({status: constant("prorated"), raw: validate101, itemCount: validate832, answeredCount: validate832}, {normalized: validate101, band: validate25, side: validate406, expected: validate859, ladder: validate870, sincePrevious: validate877, sinceBaseline: validate877})), "not-scorable": createChecker(objectOf({status: constant("not-scorable"), reason: validate915, itemCount: validate832, answeredCount: validate832}, {ladder: validate870}))}))}, {void: constant(true), readableBy: validate838, context: validate680, occasion: validate567, count: validate845, goals: createChecker(objectOf({planRevision: validate845, goalCount: validate832, answeredCount: validate832, ratings: createChecker(checkElements, createChecker(objectOf({goal: validate652, version: validate845}, {theme: validate25, value: validate101, missing: validate106})), {maxItems: 1000})}, {mean: validate101, tScore: validate101, themes: createChecker(checkElements, createChecker(objectOf({theme: validate25, goalCount: validate832, answeredCount: validate832}, {mean: validate101, tScore: validate101})), {maxItems: 100})}))}))}, {time: validate694})), "fremdrift.scale.moved.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.scale.moved.v1"), data: createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, response: validate652, roles: validate293, answeredOn: validate43, scale: validate25, previous: validate652, from: validate101, to: validate101, movement: validate972, reliable: validate886, cautions: validate890}, {void: constant(true), readableBy: validate838, context: validate680, important: validate888}))}, {time: validate694})), "fremdrift.band.entered.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.band.entered.v1"), data: createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, response: validate652, roles: validate293, answeredOn: validate43, scale: validate25, previous: validate652}, {void: constant(true), readableBy: validate838, context: validate680, from: validate25, to: validate25}))}, {time: validate694})), "fremdrift.cutoff.crossed.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.cutoff.crossed.v1"), data: createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, response: validate652, roles: validate293, answeredOn: validate43, scale: validate25, previous: validate652, cutoff: validate101, to: validate406, movement: validate972}, {void: constant(true), readableBy: validate838, context: validate680}))}, {time: validate694})), "fremdrift.step.reached.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.step.reached.v1"), data: validate1028}, {time: validate694})), "fremdrift.step.lost.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.step.lost.v1"), data: validate1028}, {time: validate694})), "fremdrift.goal.set.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.goal.set.v1"), data: validate1055}, {time: validate694})), "fremdrift.goal.adjusted.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.goal.adjusted.v1"), data: createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, goal: validate652, version: validate845, plan: validate652, planRevision: validate845, plannedOn: validate43, roles: validate293, previousVersion: validate845}, {void: constant(true), readableBy: validate838, context: validate680, theme: validate25, parent: validate652}))}, {time: validate694})), "fremdrift.goal.attained.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.goal.attained.v1"), data: validate1055}, {time: validate694})), "fremdrift.goal.closed.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.goal.closed.v1"), data: validate1055}, {time: validate694})), "fremdrift.goals.compared.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.goals.compared.v1"), data: createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, response: validate652, roles: validate293, answeredOn: validate43, sincePrevious: validate1126}, {void: constant(true), readableBy: validate838, context: validate680, sinceBaseline: validate1126}))}, {time: validate694})), "fremdrift.perspectives.compared.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.perspectives.compared.v1"), data: createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, perspective: validate25, construct: validate497, sides: createChecker(checkElements, createChecker(objectOf({response: validate652, roles: validate293, answeredOn: validate43, role: validate25, scale: validate25, raw: validate101}, {normalized: validate101})), {maxItems: 10, minItems: 2})}, {void: constant(true), readableBy: validate838, context: validate680, occasion: validate567, difference: validate101, diverged: validate80}))}, {time: validate694})), "fremdrift.follow-up.requested.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.follow-up.requested.v1"), data: createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, response: validate652, roles: validate293, answeredOn: validate43, followUp: validate25}, {void: constant(true), readableBy: validate838, context: validate680}))}, {time: validate694})), "fremdrift.follow-up.resolved.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.follow-up.resolved.v1"), data: createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, response: validate652, roles: validate293, answeredOn: validate43, followUp: validate25, resolvedOn: validate43, outcome: validate814}, {void: constant(true), readableBy: validate838, context: validate680}))}, {time: validate694})), "fremdrift.occasion.declined.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.occasion.declined.v1"), data: validate1240}, {time: validate694})), "fremdrift.occasion.not-held.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.occasion.not-held.v1"), data: validate1240}, {time: validate694})), "fremdrift.occasion.opened.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.occasion.opened.v1"), data: validate1263}, {time: validate694})), "fremdrift.occasion.due.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.occasion.due.v1"), data: validate1263}, {time: validate694})), "fremdrift.occasion.overdue.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.occasion.overdue.v1"), data: validate1263}, {time: validate694})), "fremdrift.occasion.missed.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.occasion.missed.v1"), data: validate1263}, {time: validate694})), "fremdrift.course.started.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.course.started.v1"), data: createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, startedOn: validate43}, {void: constant(true), readableBy: validate838, context: validate680, groups: createChecker(checkElements, validate25, {maxItems: 100})}))}, {time: validate694})), "fremdrift.course.paused.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.course.paused.v1"), data: createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, pausedOn: validate43}, {void: constant(true), readableBy: validate838, context: validate680}))}, {time: validate694})), "fremdrift.course.resumed.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.course.resumed.v1"), data: createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, pausedOn: validate43, pausedUntil: validate43}, {void: constant(true), readableBy: validate838, context: validate680}))}, {time: validate694})), "fremdrift.course.changed.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.course.changed.v1"), data: createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, entry: validate652, effectiveOn: validate43, properties: createChecker(checkElements, createChecker(checkChoice, ["startedOn","expectedEndOn","endedOn","endReason","groups","profile","sessions","pauses","timeZone","context","instrument"]), {maxItems: 11})}, {void: constant(true), readableBy: validate838, context: validate680}))}, {time: validate694})), "fremdrift.course.ended.v1": createChecker(objectOf({specversion: constant("1.0"), id: validate824, source: validate826, subject: validate652, datacontenttype: constant("application/json"), type: constant("fremdrift.course.ended.v1"), data: createChecker(objectOf({key: validate46, sequence: validate832, course: validate652, subject: validate652, instrument: validate655, engine: validate233, endedOn: validate43}, {void: constant(true), readableBy: validate838, context: validate680, endReason: validate660}))}, {time: validate694}))}));
const validate1412 = /* @__PURE__ */ define(() => createChecker(objectOf({kind: constant("cases"), format: constant(1), instrument: validate655, cases: createChecker(checkElements, createChecker(checkTagged, "type", {"score": createChecker(objectOf({type: constant("score"), id: validate25, title: validate46, source: validate826, form: validate25, answers: validate714, expect: createChecker(objectOf({}, {scores: createChecker(checkRecord, {maxLength: 64, pattern: pattern0}, createChecker(objectOf({status: createChecker(checkChoice, ["complete","prorated","not-scorable"])}, {raw: validate101, normalized: validate101, band: validate25, side: validate406, reason: validate915, ladder: createChecker(objectOf({metCount: validate832}, {steps: validate872}))}))), goals: createChecker(objectOf({}, {goalCount: validate832, answeredCount: validate832, mean: validate101, tScore: validate101})), issues: createChecker(checkElements, validate113, {maxItems: 1000, minItems: 1})}))}, {answeredOn: validate43, asked: validate283, role: validate25, count: validate82, language: validate394, groups: validate280, plan: validate752, goals: validate732})), "course": createChecker(objectOf({type: constant("course"), id: validate25, title: validate46, source: validate826, facts: validate650, entries: createChecker(checkElements, validate688, {maxItems: 10000, minItems: 1}), expect: createChecker(objectOf({facts: createChecker(checkElements, createChecker(objectOf({key: validate46}, {data: createChecker(checkRecord, {}, validate119)})), {maxItems: 10000})}, {absent: createChecker(checkElements, validate46, {maxItems: 10000}), refused: createChecker(checkElements, createChecker(objectOf({id: createChecker(checkText, {maxLength: 128}), code: createChecker(checkText, {maxLength: 200})}, {})), {maxItems: 10000})}))}, {}))}), {maxItems: 10000, minItems: 1})}, {$schema: validate23, norms: validate111, example: validate25})));
const validate1492 = /* @__PURE__ */ define(() => createChecker(objectOf({kind: constant("draft"), format: constant(1), instrument: validate655, form: validate25, facts: createChecker(objectOf({id: validate652, revision: validate691, course: validate652, subject: validate652, respondents: validate699}, {enteredBy: validate652, mode: validate707, language: validate394, occasion: validate567, asked: validate283, planRevision: validate691})), answers: validate714}, {goals: validate732, completed: createChecker(objectOf({answeredOn: validate43, recordedAt: validate694}, {}))})));
export const isInstrument: StructureChecker = validate22;
export const isNorms: StructureChecker = validate608;
export const isCourseFacts: StructureChecker = validate650;
export const isEntry: StructureChecker = validate688;
export const isEvent: StructureChecker = validate822;
export const isCases: StructureChecker = validate1412;
export const isDraft: StructureChecker = validate1492;
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
