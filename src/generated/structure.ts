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
const validate23 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 2000}]);
const pattern0 = new RegExp("^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$", "u");
const validate25 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 64, test: pattern0, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$"}]);
const pattern1 = new RegExp("^(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$", "u");
const validate27 = /* @__PURE__ */ createChecker(checkText, () => [{test: pattern1, pattern: "^(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$"}]);
const validate29 = /* @__PURE__ */ createChecker(checkChoice, () => [["draft","active","retired"]]);
const pattern2 = new RegExp("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$", "u");
const validate32 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 10000, minLength: 1}]);
const validate31 = /* @__PURE__ */ createChecker(checkRecord, () => [{test: pattern2, pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$"}, validate32]);
const validate37 = /* @__PURE__ */ createChecker(checkChoice, () => [["dialogue","casework","management","evaluation","research"]]);
const validate36 = /* @__PURE__ */ createChecker(checkElements, () => [validate37, {maxItems: 5, minItems: 1}]);
const validate40 = /* @__PURE__ */ createChecker(checkChoice, () => [["citizen","organisation"]]);
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const validate42 = /* @__PURE__ */ createChecker(checkText, () => [{test: pattern3, pattern: "^\\d{4}-\\d{2}-\\d{2}$"}]);
const validate45 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 1000, minLength: 1}]);
const validate53 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 2200, minimum: 1800}]);
const pattern4 = new RegExp("^https?:\\/\\/\\S+$", "u");
const validate55 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 2000, test: pattern4, pattern: "^https?:\\/\\/\\S+$"}]);
const validate48 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title"], {id: validate25, title: validate45, authors: validate45, publisher: validate45, year: validate53, url: validate55, note: validate31}]);
const validate47 = /* @__PURE__ */ createChecker(checkElements, () => [validate48, {maxItems: 200, minItems: 1}]);
const validate61 = /* @__PURE__ */ createChecker(checkChoice, () => [["public-domain","attribution","permission","proprietary","unclear"]]);
const validate60 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "text"], {kind: validate61, text: validate31, url: validate55}]);
const validate67 = /* @__PURE__ */ createChecker(checkChoice, () => [["published","adapted","translation","own"]]);
const validate66 = /* @__PURE__ */ createChecker(checkRecord, () => [{test: pattern2, pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$"}, validate67]);
const validate44 = /* @__PURE__ */ createChecker(checkObject, () => [["publisher", "sources", "licence", "wording"], {publisher: validate45, sources: validate47, licence: validate60, wording: validate66, notes: validate31}]);
const validate77 = /* @__PURE__ */ createChecker(checkChoice, () => [["person","group"]]);
function validate79(data, instancePath = ""){let vErrors = null;let errors = 0;if(typeof data !== "boolean"){vErrors = report(vErrors, instancePath, "type", {type: "boolean"});errors++;}validate79.errors = vErrors;return errors === 0;}
const validate81 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 1000000, minimum: 1}]);
const validate73 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title"], {id: validate25, title: validate31, description: validate31, kind: validate77, many: validate79, minCount: validate81}]);
const validate72 = /* @__PURE__ */ createChecker(checkElements, () => [validate73, {maxItems: 50, minItems: 1}]);
const validate86 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title"], {id: validate25, title: validate31, description: validate31}]);
const validate85 = /* @__PURE__ */ createChecker(checkElements, () => [validate86, {maxItems: 100, minItems: 1}]);
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const validate98 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 64, test: pattern6, pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}]);
const validate100 = /* @__PURE__ */ createChecker(checkNumber, () => [{}]);
const validate97 = /* @__PURE__ */ createChecker(checkUnion, () => [[validate98, validate100]]);
const validate105 = /* @__PURE__ */ createChecker(checkChoice, () => [["not-asked","declined","unknown","not-applicable"]]);
const validate110 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 500, minLength: 1}]);
const validate112 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 200, minLength: 1}]);
const validate109 = /* @__PURE__ */ createChecker(checkObject, () => [["system", "code"], {system: validate110, code: validate112, display: validate45}]);
const validate108 = /* @__PURE__ */ createChecker(checkElements, () => [validate109, {maxItems: 50}]);
function validate118(data, instancePath = ""){validate118.errors = null;return true;}
const validate117 = /* @__PURE__ */ createChecker(checkRecord, () => [{maxLength: 200, minLength: 1}, validate118]);
const validate96 = /* @__PURE__ */ createChecker(checkObject, () => [["value", "label"], {value: validate97, label: validate31, score: validate100, missing: validate105, exclusive: validate79, codes: validate108, extensions: validate117}]);
const validate95 = /* @__PURE__ */ createChecker(checkElements, () => [validate96, {maxItems: 500, minItems: 1}]);
const validate93 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "options"], {id: validate25, options: validate95, wording: validate66, source: validate25}]);
const validate92 = /* @__PURE__ */ createChecker(checkElements, () => [validate93, {maxItems: 1000, minItems: 1}]);
const validate132 = /* @__PURE__ */ createChecker(checkRecord, () => [{maxLength: 64, test: pattern0, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$"}, validate31]);
const validate141 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 1000}]);
const validate140 = /* @__PURE__ */ createChecker(checkUnion, () => [[validate141, validate100, validate79]]);
const validate146 = /* @__PURE__ */ createChecker(checkElements, () => [validate140, {maxItems: 1000, minItems: 1}]);
const validate154 = /* @__PURE__ */ createChecker(checkElements, () => [validate137, {maxItems: 100, minItems: 1}]);
const validate137 = /* @__PURE__ */ createChecker(checkObject, () => [[], {item: validate25, scale: validate25, is: validate140, in: validate146, atLeast: validate100, atMost: validate100, above: validate100, below: validate100, answered: validate79, all: validate154, any: validate154, not: validate137}]);
const validate129 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "text"], {type: constant("choice"), id: validate25, text: validate31, textByRole: validate132, help: validate31, required: validate79, enableWhen: validate137, source: validate25, wording: validate66, codes: validate108, extensions: validate117, options: validate95, optionSet: validate25, optionWording: validate66}]);
const validate179 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 500, minimum: 0}]);
const validate181 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 500, minimum: 1}]);
const validate165 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "text"], {type: constant("choices"), id: validate25, text: validate31, textByRole: validate132, help: validate31, required: validate79, enableWhen: validate137, source: validate25, wording: validate66, codes: validate108, extensions: validate117, options: validate95, optionSet: validate25, optionWording: validate66, minChosen: validate179, maxChosen: validate181}]);
const validate196 = /* @__PURE__ */ createChecker(checkNumber, () => [{exclusiveMinimum: 0}]);
const validate199 = /* @__PURE__ */ createChecker(checkObject, () => [["value", "label"], {value: validate100, label: validate31}]);
const validate198 = /* @__PURE__ */ createChecker(checkElements, () => [validate199, {maxItems: 200}]);
const validate183 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "text", "min", "max", "step"], {type: constant("rating"), id: validate25, text: validate31, textByRole: validate132, help: validate31, required: validate79, enableWhen: validate137, source: validate25, wording: validate66, codes: validate108, extensions: validate117, min: validate100, max: validate100, step: validate196, anchors: validate198}]);
const validate215 = /* @__PURE__ */ createChecker(checkObject, () => [["yes", "no"], {yes: validate100, no: validate100}]);
const validate204 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "text"], {type: constant("yesno"), id: validate25, text: validate31, textByRole: validate132, help: validate31, required: validate79, enableWhen: validate137, source: validate25, wording: validate66, codes: validate108, extensions: validate117, scores: validate215}]);
const validate230 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 64, minLength: 1}]);
const validate219 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "text"], {type: constant("number"), id: validate25, text: validate31, textByRole: validate132, help: validate31, required: validate79, enableWhen: validate137, source: validate25, wording: validate66, codes: validate108, extensions: validate117, unit: validate230, min: validate100, max: validate100, step: validate196}]);
const validate246 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 100000, minimum: 1}]);
const validate235 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "text"], {type: constant("text"), id: validate25, text: validate31, textByRole: validate132, help: validate31, required: validate79, enableWhen: validate137, source: validate25, wording: validate66, codes: validate108, extensions: validate117, maxLength: validate246, multiline: validate79}]);
const validate260 = /* @__PURE__ */ createChecker(checkText, () => [{test: pattern3, pattern: "^\\d{4}-\\d{2}-\\d{2}$"}]);
const validate249 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "text"], {type: constant("date"), id: validate25, text: validate31, textByRole: validate132, help: validate31, required: validate79, enableWhen: validate137, source: validate25, wording: validate66, codes: validate108, extensions: validate117, earliest: validate260, latest: validate260}]);
const validate128 = /* @__PURE__ */ createChecker(checkTagged, () => ["type", {"choice": validate129, "choices": validate165, "rating": validate183, "yesno": validate204, "number": validate219, "text": validate235, "date": validate249}]);
const validate127 = /* @__PURE__ */ createChecker(checkElements, () => [validate128, {maxItems: 10000}]);
const validate277 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 100, minItems: 1}]);
const validate280 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 10000, minItems: 1}]);
const validate273 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title", "items"], {id: validate25, title: validate31, description: validate31, groups: validate277, items: validate280}]);
const validate272 = /* @__PURE__ */ createChecker(checkElements, () => [validate273, {maxItems: 200, minItems: 1}]);
const validate290 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 20, minItems: 1}]);
const validate293 = /* @__PURE__ */ createChecker(checkChoice, () => [["own","joint","observer"]]);
const validate295 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 10000}]);
const validate299 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title", "items"], {id: validate25, title: validate31, items: validate280}]);
const validate298 = /* @__PURE__ */ createChecker(checkElements, () => [validate299, {maxItems: 200, minItems: 1}]);
const validate308 = /* @__PURE__ */ createChecker(checkChoice, () => [["start","midpoint","end"]]);
const validate307 = /* @__PURE__ */ createChecker(checkElements, () => [validate308, {maxItems: 3, minItems: 1}]);
const validate286 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "respondents", "authorship", "items"], {id: validate25, title: validate31, description: validate31, respondents: validate290, authorship: validate293, items: validate295, sections: validate298, goals: validate79, cadence: validate25, milestones: validate307, groups: validate277, readableBy: validate290}]);
const validate285 = /* @__PURE__ */ createChecker(checkElements, () => [validate286, {maxItems: 200, minItems: 1}]);
const validate320 = /* @__PURE__ */ createChecker(checkChoice, () => [["mean","sum","min","max","count","ladder","attainment"]]);
const validate323 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 1000, minItems: 1}]);
const validate330 = /* @__PURE__ */ createChecker(checkRecord, () => [{maxLength: 64, test: pattern0, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$"}, validate100]);
const validate328 = /* @__PURE__ */ createChecker(checkObject, () => [["items"], {when: validate137, items: validate330}]);
const validate327 = /* @__PURE__ */ createChecker(checkElements, () => [validate328, {maxItems: 100, minItems: 1}]);
const validate337 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 10000, minimum: 1}]);
const validate340 = /* @__PURE__ */ createChecker(checkNumber, () => [{maximum: 1, exclusiveMinimum: 0}]);
const validate339 = /* @__PURE__ */ createChecker(checkObject, () => [["share"], {share: validate340}]);
const validate336 = /* @__PURE__ */ createChecker(checkUnion, () => [[validate337, validate339]]);
const validate345 = /* @__PURE__ */ createChecker(checkObject, () => [[], {times: validate100, plus: validate100}]);
const validate350 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 6, minimum: 0}]);
const validate349 = /* @__PURE__ */ createChecker(checkObject, () => [["decimals"], {decimals: validate350}]);
const validate354 = /* @__PURE__ */ createChecker(checkObject, () => [["raw", "value"], {raw: validate100, value: validate100}]);
const validate353 = /* @__PURE__ */ createChecker(checkElements, () => [validate354, {maxItems: 10000, minItems: 1}]);
const validate359 = /* @__PURE__ */ createChecker(checkObject, () => [["min", "max"], {min: validate100, max: validate100}]);
const validate363 = /* @__PURE__ */ createChecker(checkChoice, () => [["high","low"]]);
const validate366 = /* @__PURE__ */ createChecker(checkObject, () => [[], {atLeast: validate100, moreThan: validate100}]);
const validate365 = /* @__PURE__ */ createChecker(checkObject, () => [[], {raw: validate366, normalized: validate366}]);
const validate378 = /* @__PURE__ */ createChecker(checkText, () => [{test: pattern2, pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$"}]);
const validate377 = /* @__PURE__ */ createChecker(checkElements, () => [validate378, {maxItems: 100, minItems: 1}]);
const validate382 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title", "from"], {id: validate25, title: validate31, from: validate100}]);
const validate381 = /* @__PURE__ */ createChecker(checkElements, () => [validate382, {maxItems: 100, minItems: 1}]);
const validate390 = /* @__PURE__ */ createChecker(checkChoice, () => [["upper","lower"]]);
const validate388 = /* @__PURE__ */ createChecker(checkObject, () => [["value", "belongsTo"], {value: validate100, belongsTo: validate390, upper: validate31, lower: validate31}]);
const validate398 = /* @__PURE__ */ createChecker(checkNumber, () => [{minimum: 0}]);
const validate396 = /* @__PURE__ */ createChecker(checkObject, () => [["type"], {type: constant("points"), atLeast: validate196, moreThan: validate398, interRater: validate79}]);
const validate403 = /* @__PURE__ */ createChecker(checkNumber, () => [{maximum: 1, minimum: 0}]);
const validate406 = /* @__PURE__ */ createChecker(checkChoice, () => [["at-least","more-than"]]);
const validate401 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "standardDeviation", "reliability", "z", "boundary"], {type: constant("jacobson-truax"), standardDeviation: validate196, reliability: validate403, z: validate196, boundary: validate406, interRater: validate79}]);
const validate395 = /* @__PURE__ */ createChecker(checkTagged, () => ["type", {"points": validate396, "jacobson-truax": validate401}]);
const validate373 = /* @__PURE__ */ createChecker(checkObject, () => [["source"], {source: validate25, groups: validate277, roles: validate277, languages: validate377, bands: validate381, cutoff: validate388, reliable: validate395, minimalImportant: validate366, lookup: validate353, range: validate359}]);
const validate372 = /* @__PURE__ */ createChecker(checkElements, () => [validate373, {maxItems: 100, minItems: 1}]);
const validate421 = /* @__PURE__ */ createChecker(checkChoice, () => [["documented","preliminary"]]);
const validate418 = /* @__PURE__ */ createChecker(checkObject, () => [["outcome", "source"], {outcome: validate25, source: validate25, strength: validate421, note: validate31}]);
const validate417 = /* @__PURE__ */ createChecker(checkElements, () => [validate418, {maxItems: 100, minItems: 1}]);
const validate427 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title", "criterion", "when"], {id: validate25, title: validate31, criterion: validate31, when: validate137}]);
const validate426 = /* @__PURE__ */ createChecker(checkElements, () => [validate427, {maxItems: 100, minItems: 1}]);
const validate434 = /* @__PURE__ */ createChecker(checkChoice, () => [["consecutive","highest"]]);
const validate316 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title", "method"], {id: validate25, title: validate31, description: validate31, method: validate320, items: validate280, scales: validate323, reverseKeyed: validate280, weights: validate327, whenNotEnabled: validate100, minAnswered: validate336, prorate: validate79, transform: validate345, round: validate349, lookup: validate353, range: validate359, best: validate363, moved: validate365, norms: validate372, evidence: validate417, steps: validate426, climb: validate434, theme: validate25, wording: validate66, codes: validate108, extensions: validate117}]);
const validate315 = /* @__PURE__ */ createChecker(checkElements, () => [validate316, {maxItems: 1000}]);
const pattern11 = new RegExp("^P[1-9]\\d{0,3}[DWMY]$", "u");
const validate447 = /* @__PURE__ */ createChecker(checkText, () => [{test: pattern11, pattern: "^P[1-9]\\d{0,3}[DWMY]$"}]);
const validate451 = /* @__PURE__ */ createChecker(checkObject, () => [["from", "to"], {from: validate447, to: validate447}]);
const validate444 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "every"], {type: constant("interval"), id: validate25, title: validate31, every: validate447, opensBefore: validate447, closesAfter: validate447, recommended: validate451}]);
const validate455 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "at"], {type: constant("milestones"), id: validate25, title: validate31, at: validate307, opensBefore: validate447, closesAfter: validate447}]);
const validate464 = /* @__PURE__ */ createChecker(checkChoice, () => [["before","after"]]);
const validate461 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "moment"], {type: constant("session"), id: validate25, title: validate31, moment: validate464, opensBefore: validate447, closesAfter: validate447}]);
const validate468 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id"], {type: constant("adhoc"), id: validate25, title: validate31}]);
const validate443 = /* @__PURE__ */ createChecker(checkTagged, () => ["type", {"interval": validate444, "milestones": validate455, "session": validate461, "adhoc": validate468}]);
const validate442 = /* @__PURE__ */ createChecker(checkElements, () => [validate443, {maxItems: 50, minItems: 1}]);
const validate481 = /* @__PURE__ */ createChecker(checkChoice, () => [["same","related"]]);
const validate484 = /* @__PURE__ */ createChecker(checkObject, () => [["scale", "role"], {scale: validate25, role: validate25}]);
const validate483 = /* @__PURE__ */ createChecker(checkElements, () => [validate484, {maxItems: 10, minItems: 2}]);
const validate478 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "construct", "sides"], {id: validate25, title: validate31, construct: validate481, sides: validate483, within: validate447, diverged: validate365}]);
const validate477 = /* @__PURE__ */ createChecker(checkElements, () => [validate478, {maxItems: 1000, minItems: 1}]);
const validate495 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title"], {id: validate25, title: validate31, description: validate31}]);
const validate494 = /* @__PURE__ */ createChecker(checkElements, () => [validate495, {maxItems: 100, minItems: 1}]);
const validate503 = /* @__PURE__ */ createChecker(checkChoice, () => [["theme","signs","method","agreement","due-on"]]);
const validate502 = /* @__PURE__ */ createChecker(checkElements, () => [validate503, {maxItems: 5, minItems: 1}]);
const validate510 = /* @__PURE__ */ createChecker(checkChoice, () => [["per-goal","shared"]]);
const validate513 = /* @__PURE__ */ createChecker(checkObject, () => [["value", "label"], {value: validate100, label: validate31}]);
const validate512 = /* @__PURE__ */ createChecker(checkElements, () => [validate513, {maxItems: 200, minItems: 1}]);
const validate506 = /* @__PURE__ */ createChecker(checkObject, () => [["min", "max", "step", "meaning"], {min: validate100, max: validate100, step: validate196, meaning: validate510, anchors: validate512}]);
const validate524 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 2, minimum: -2}]);
const validate522 = /* @__PURE__ */ createChecker(checkObject, () => [["value", "level"], {value: validate100, level: validate524}]);
const validate521 = /* @__PURE__ */ createChecker(checkElements, () => [validate522, {maxItems: 200, minItems: 2}]);
const validate493 = /* @__PURE__ */ createChecker(checkObject, () => [["attainment"], {themes: validate494, subGoals: validate79, required: validate502, attainment: validate506, readableBy: validate290, weights: validate79, tScore: validate521}]);
const validate534 = /* @__PURE__ */ createChecker(checkObject, () => [["scale", "side"], {scale: validate25, side: validate390}]);
const validate540 = /* @__PURE__ */ createChecker(checkChoice, () => [["previous","baseline"]]);
const validate538 = /* @__PURE__ */ createChecker(checkObject, () => [["scale", "since"], {scale: validate25, since: validate540, reliable: validate79}]);
const validate544 = /* @__PURE__ */ createChecker(checkObject, () => [["scale"], {scale: validate25}]);
const validate530 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title"], {id: validate25, title: validate31, when: validate137, beyondCutoff: validate534, worsened: validate538, behindExpected: validate544, readableBy: validate290}]);
const validate529 = /* @__PURE__ */ createChecker(checkElements, () => [validate530, {maxItems: 200, minItems: 1}]);
const pattern12 = new RegExp("^[a-z][A-Za-z0-9._:~+=-]{0,199}$", "u");
const validate551 = /* @__PURE__ */ createChecker(checkText, () => [{test: pattern12, pattern: "^[a-z][A-Za-z0-9._:~+=-]{0,199}$"}]);
const validate550 = /* @__PURE__ */ createChecker(checkObject, () => [["occasion"], {occasion: validate551}]);
const validate556 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 999999999, minimum: 0}]);
const validate555 = /* @__PURE__ */ createChecker(checkObject, () => [["major", "scales"], {major: validate556, scales: validate323}]);
const validate554 = /* @__PURE__ */ createChecker(checkElements, () => [validate555, {maxItems: 100, minItems: 1}]);
const validate564 = /* @__PURE__ */ createChecker(checkObject, () => [["as", "scales"], {as: constant("card"), title: validate31, scales: validate323}]);
const validate569 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 1000, minItems: 3}]);
const validate567 = /* @__PURE__ */ createChecker(checkObject, () => [["as", "scales"], {as: constant("wheel"), title: validate31, scales: validate569}]);
const validate572 = /* @__PURE__ */ createChecker(checkObject, () => [["as", "scales"], {as: constant("ladder"), title: validate31, scales: validate323}]);
const validate575 = /* @__PURE__ */ createChecker(checkObject, () => [["as", "scales"], {as: constant("trend"), title: validate31, scales: validate323}]);
const validate563 = /* @__PURE__ */ createChecker(checkTagged, () => ["as", {"card": validate564, "wheel": validate567, "ladder": validate572, "trend": validate575}]);
const validate562 = /* @__PURE__ */ createChecker(checkElements, () => [validate563, {maxItems: 100, minItems: 1}]);
const validate22 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "version", "status", "title", "purpose", "provenance", "roles", "items", "forms", "scales"], {$schema: validate23, kind: constant("instrument"), format: constant(1), id: validate25, version: validate27, status: validate29, title: validate31, description: validate31, purpose: validate36, subject: validate40, publishedOn: validate42, provenance: validate44, roles: validate72, groups: validate85, optionSets: validate92, items: validate127, profiles: validate272, forms: validate285, scales: validate315, cadences: validate442, perspectives: validate477, goals: validate493, followUps: validate529, baseline: validate550, comparable: validate554, scoringReadableBy: validate290, display: validate562, codes: validate108, extensions: validate117}]);
const validate591 = /* @__PURE__ */ createChecker(checkElements, () => [validate27, {maxItems: 200, minItems: 1}]);
const validate594 = /* @__PURE__ */ createChecker(checkObject, () => [["publisher", "sources", "licence"], {publisher: validate45, sources: validate47, licence: validate60}]);
const validate600 = /* @__PURE__ */ createChecker(checkObject, () => [["scale", "norms"], {scale: validate25, norms: validate372}]);
const validate599 = /* @__PURE__ */ createChecker(checkElements, () => [validate600, {maxItems: 1000, minItems: 1}]);
const validate612 = /* @__PURE__ */ createChecker(checkChoice, () => [["session","week","month"]]);
const validate614 = /* @__PURE__ */ createChecker(checkObject, () => [["from", "to"], {from: validate100, to: validate100}]);
const validate620 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 10000, minimum: 0}]);
const validate619 = /* @__PURE__ */ createChecker(checkObject, () => [["at", "value"], {at: validate620, value: validate100}]);
const validate618 = /* @__PURE__ */ createChecker(checkElements, () => [validate619, {maxItems: 1000, minItems: 1}]);
const validate606 = /* @__PURE__ */ createChecker(checkObject, () => [["scale", "source", "unit", "baseline", "points"], {scale: validate25, source: validate25, groups: validate277, roles: validate277, languages: validate377, unit: validate612, baseline: validate614, points: validate618}]);
const validate605 = /* @__PURE__ */ createChecker(checkElements, () => [validate606, {maxItems: 10000, minItems: 1}]);
const validate586 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "version", "instrument", "provenance", "scales"], {$schema: validate23, kind: constant("norms"), format: constant(1), id: validate25, version: validate27, instrument: validate25, instrumentVersions: validate591, provenance: validate594, scales: validate599, expected: validate605, extensions: validate117}]);
const pattern13 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:~+=-]{0,127}$", "u");
const validate630 = /* @__PURE__ */ createChecker(checkText, () => [{test: pattern13, pattern: "^[A-Za-z0-9][A-Za-z0-9._:~+=-]{0,127}$"}]);
const pattern14 = new RegExp("^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*@(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$", "u");
const validate633 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 96, test: pattern14, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*@(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$"}]);
const validate638 = /* @__PURE__ */ createChecker(checkChoice, () => [["job","education","completed","transferred","dropped-out","moved","died","other"]]);
const validate643 = /* @__PURE__ */ createChecker(checkObject, () => [["id"], {id: validate630, plannedOn: validate42, heldOn: validate42}]);
const validate642 = /* @__PURE__ */ createChecker(checkElements, () => [validate643, {maxItems: 10000}]);
const validate650 = /* @__PURE__ */ createChecker(checkObject, () => [["from"], {from: validate42, to: validate42}]);
const validate649 = /* @__PURE__ */ createChecker(checkElements, () => [validate650, {maxItems: 1000}]);
const pattern15 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");
const validate655 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 64, test: pattern15, pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"}]);
const validate658 = /* @__PURE__ */ createChecker(checkObject, () => [[], {from: validate42, unit: validate630, supplier: validate630, caseworker: validate630, effort: validate630}]);
const validate657 = /* @__PURE__ */ createChecker(checkElements, () => [validate658, {maxItems: 1000, minItems: 1}]);
const validate628 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "subject", "instrument"], {$schema: validate23, kind: constant("course-facts"), format: constant(1), id: validate630, subject: validate630, instrument: validate633, startedOn: validate42, expectedEndOn: validate42, endedOn: validate42, endReason: validate638, groups: validate277, profile: validate25, sessions: validate642, pauses: validate649, timeZone: validate655, context: validate657}]);
const validate669 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 1000000000, minimum: 1}]);
const pattern16 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:\\d{2})$", "u");
const validate672 = /* @__PURE__ */ createChecker(checkText, () => [{test: pattern16, pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:\\d{2})$"}]);
const validate678 = /* @__PURE__ */ createChecker(checkObject, () => [["role", "id"], {role: validate25, id: validate630, count: validate81}]);
const validate677 = /* @__PURE__ */ createChecker(checkElements, () => [validate678, {maxItems: 20, minItems: 1}]);
const validate685 = /* @__PURE__ */ createChecker(checkChoice, () => [["paper","screen","interview","telephone","video"]]);
const validate694 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 100000}]);
const validate700 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 64}]);
const validate699 = /* @__PURE__ */ createChecker(checkUnion, () => [[validate700, validate100]]);
const validate698 = /* @__PURE__ */ createChecker(checkElements, () => [validate699, {maxItems: 500}]);
const validate705 = /* @__PURE__ */ createChecker(checkObject, () => [["missing"], {missing: validate105}]);
const validate693 = /* @__PURE__ */ createChecker(checkUnion, () => [[validate694, validate100, validate79, validate698, validate705]]);
const validate692 = /* @__PURE__ */ createChecker(checkRecord, () => [{maxLength: 64}, validate693]);
const validate711 = /* @__PURE__ */ createChecker(checkUnion, () => [[validate100, validate705]]);
const validate710 = /* @__PURE__ */ createChecker(checkRecord, () => [{maxLength: 128}, validate711]);
const validate667 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "revision", "course", "recordedAt", "instrument", "form", "subject", "respondents", "answeredOn", "answers"], {kind: constant("response"), format: constant(1), id: validate630, revision: validate669, course: validate630, recordedAt: validate672, instrument: validate633, form: validate25, subject: validate630, respondents: validate677, enteredBy: validate630, mode: validate685, language: validate378, occasion: validate551, asked: validate280, answeredOn: validate42, planRevision: validate669, answers: validate692, goals: validate710}]);
const validate721 = /* @__PURE__ */ createChecker(checkChoice, () => [["wrong-subject","wrong-instrument","entered-in-error","consent-withdrawn","other"]]);
const validate716 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "revision", "course", "recordedAt"], {kind: constant("withdrawal"), format: constant(1), id: validate630, revision: validate669, course: validate630, recordedAt: validate672, reason: validate721}]);
const validate737 = /* @__PURE__ */ createChecker(checkChoice, () => [["open","attained","closed"]]);
const validate739 = /* @__PURE__ */ createChecker(checkElements, () => [validate45, {maxItems: 100}]);
const validate745 = /* @__PURE__ */ createChecker(checkNumber, () => [{maximum: 1000, exclusiveMinimum: 0}]);
const validate748 = /* @__PURE__ */ createChecker(checkObject, () => [["value", "meaning"], {value: validate100, meaning: validate45}]);
const validate747 = /* @__PURE__ */ createChecker(checkElements, () => [validate748, {maxItems: 200}]);
const validate731 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "version", "title", "status"], {id: validate630, version: validate81, parent: validate630, theme: validate25, title: validate45, status: validate737, signs: validate739, methods: validate739, agreements: validate739, dueOn: validate42, weight: validate745, attainment: validate747}]);
const validate730 = /* @__PURE__ */ createChecker(checkElements, () => [validate731, {maxItems: 1000}]);
const validate723 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "revision", "course", "recordedAt", "plannedOn", "respondents", "goals"], {kind: constant("plan"), format: constant(1), id: validate630, revision: validate669, course: validate630, recordedAt: validate672, plannedOn: validate42, respondents: validate677, goals: validate730}]);
const validate761 = /* @__PURE__ */ createChecker(checkObject, () => [[], {startedOn: validate42, expectedEndOn: validate42, endedOn: validate42, endReason: validate638, groups: validate277, profile: validate25, sessions: validate642, pauses: validate649, timeZone: validate655, context: validate657}]);
const validate755 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "revision", "course", "recordedAt", "changes"], {kind: constant("course"), format: constant(1), id: validate630, revision: validate669, course: validate630, recordedAt: validate672, effectiveOn: validate42, changes: validate761}]);
const validate780 = /* @__PURE__ */ createChecker(checkChoice, () => [["declined","not-held"]]);
const validate773 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "revision", "course", "recordedAt", "occasion", "status"], {kind: constant("occasion"), format: constant(1), id: validate630, revision: validate669, course: validate630, recordedAt: validate672, occasion: validate551, form: validate25, status: validate780, reason: validate31}]);
const validate791 = /* @__PURE__ */ createChecker(checkChoice, () => [["talked","referred","acted","not-needed"]]);
const validate783 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "revision", "course", "recordedAt", "followUp", "response", "resolvedOn", "outcome"], {kind: constant("follow-up"), format: constant(1), id: validate630, revision: validate669, course: validate630, recordedAt: validate672, followUp: validate25, response: validate630, resolvedOn: validate42, outcome: validate791}]);
const validate666 = /* @__PURE__ */ createChecker(checkTagged, () => ["kind", {"response": validate667, "withdrawal": validate716, "plan": validate723, "course": validate755, "occasion": validate773, "follow-up": validate783}]);
const validate801 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 1500, minLength: 1}]);
const validate803 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 2000, minLength: 1}]);
const validate809 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 9007199254740991, minimum: 0}]);
const validate815 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 20}]);
const validate822 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 9007199254740991, minimum: 1}]);
const validate826 = /* @__PURE__ */ createChecker(checkChoice, () => [["in-window","outside-window","unscheduled"]]);
const validate841 = /* @__PURE__ */ createChecker(checkChoice, () => [["ahead","as-expected","behind"]]);
const validate835 = /* @__PURE__ */ createChecker(checkObject, () => [["source", "unit", "at", "value", "difference", "standing"], {source: validate25, unit: validate612, at: validate809, value: validate100, difference: validate100, standing: validate841}]);
const validate849 = /* @__PURE__ */ createChecker(checkChoice, () => [["met","not-met","unknown"]]);
const validate848 = /* @__PURE__ */ createChecker(checkRecord, () => [{maxLength: 64, test: pattern0, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$"}, validate849]);
const validate846 = /* @__PURE__ */ createChecker(checkObject, () => [["metCount", "steps"], {metCount: validate809, steps: validate848}]);
const validate860 = /* @__PURE__ */ createChecker(checkChoice, () => [["better","same","worse"]]);
const validate862 = /* @__PURE__ */ createChecker(checkChoice, () => [["yes","no","no-norms","insufficient-data"]]);
const validate865 = /* @__PURE__ */ createChecker(checkChoice, () => [["rater-changed","items-differ","prorated","authorship-changed","mode-changed","language-changed","version-changed","outside-window","goals-differ","floor","ceiling"]]);
const validate864 = /* @__PURE__ */ createChecker(checkElements, () => [validate865, {maxItems: 11}]);
const validate854 = /* @__PURE__ */ createChecker(checkObject, () => [["status", "response", "answeredOn", "from", "to", "difference", "movement", "reliable", "cautions"], {status: constant("compared"), response: validate630, answeredOn: validate42, from: validate100, to: validate100, difference: validate100, movement: validate860, reliable: validate862, cautions: validate864}]);
const validate871 = /* @__PURE__ */ createChecker(checkChoice, () => [["too-few-common-items","no-common-goals","other-weights","other-conversion","not-comparable-version"]]);
const validate868 = /* @__PURE__ */ createChecker(checkObject, () => [["status", "response", "answeredOn", "reason"], {status: constant("not-compared"), response: validate630, answeredOn: validate42, reason: validate871}]);
const validate853 = /* @__PURE__ */ createChecker(checkTagged, () => ["status", {"compared": validate854, "not-compared": validate868}]);
const validate831 = /* @__PURE__ */ createChecker(checkObject, () => [["status", "raw", "itemCount", "answeredCount"], {status: constant("complete"), raw: validate100, normalized: validate100, band: validate25, expected: validate835, itemCount: validate809, answeredCount: validate809, ladder: validate846, sincePrevious: validate853, sinceBaseline: validate853}]);
const validate877 = /* @__PURE__ */ createChecker(checkObject, () => [["status", "raw", "itemCount", "answeredCount"], {status: constant("prorated"), raw: validate100, normalized: validate100, band: validate25, expected: validate835, itemCount: validate809, answeredCount: validate809, ladder: validate846, sincePrevious: validate853, sinceBaseline: validate853}]);
const validate888 = /* @__PURE__ */ createChecker(checkChoice, () => [["too-few-answers","no-weights","not-in-lookup","no-goals","no-plan","small-group"]]);
const validate887 = /* @__PURE__ */ createChecker(checkObject, () => [["status", "reason", "itemCount", "answeredCount"], {status: constant("not-scorable"), reason: validate888, itemCount: validate809, answeredCount: validate809, ladder: validate846}]);
const validate830 = /* @__PURE__ */ createChecker(checkTagged, () => ["status", {"complete": validate831, "prorated": validate877, "not-scorable": validate887}]);
const validate829 = /* @__PURE__ */ createChecker(checkRecord, () => [{maxLength: 64, test: pattern0, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$"}, validate830]);
const validate905 = /* @__PURE__ */ createChecker(checkObject, () => [["goal", "version"], {goal: validate630, version: validate822, theme: validate25, value: validate100, missing: validate105}]);
const validate904 = /* @__PURE__ */ createChecker(checkElements, () => [validate905, {maxItems: 1000}]);
const validate914 = /* @__PURE__ */ createChecker(checkObject, () => [["theme", "goalCount", "answeredCount"], {theme: validate25, goalCount: validate809, answeredCount: validate809, mean: validate100, tScore: validate100}]);
const validate913 = /* @__PURE__ */ createChecker(checkElements, () => [validate914, {maxItems: 100}]);
const validate898 = /* @__PURE__ */ createChecker(checkObject, () => [["planRevision", "goalCount", "answeredCount", "ratings"], {planRevision: validate822, goalCount: validate809, answeredCount: validate809, mean: validate100, tScore: validate100, ratings: validate904, themes: validate913}]);
const validate807 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "revision", "form", "timing", "scores"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, response: validate630, roles: validate290, answeredOn: validate42, revision: validate822, form: validate25, occasion: validate551, timing: validate826, count: validate822, scores: validate829, goals: validate898}]);
const validate800 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.response.scored.v1"), data: validate807}]);
const validate945 = /* @__PURE__ */ createChecker(checkChoice, () => [["better","worse"]]);
const validate929 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "scale", "previous", "from", "to", "movement", "reliable", "cautions"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, response: validate630, roles: validate290, answeredOn: validate42, scale: validate25, previous: validate630, from: validate100, to: validate100, movement: validate945, reliable: validate862, cautions: validate864}]);
const validate924 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.scale.moved.v1"), data: validate929}]);
const validate955 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "scale", "previous"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, response: validate630, roles: validate290, answeredOn: validate42, scale: validate25, previous: validate630, from: validate25, to: validate25}]);
const validate950 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.band.entered.v1"), data: validate955}]);
const validate977 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "scale", "previous", "cutoff", "to", "movement"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, response: validate630, roles: validate290, answeredOn: validate42, scale: validate25, previous: validate630, cutoff: validate100, to: validate390, movement: validate945}]);
const validate972 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.cutoff.crossed.v1"), data: validate977}]);
const validate1000 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "scale", "step", "previous"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, response: validate630, roles: validate290, answeredOn: validate42, scale: validate25, step: validate25, previous: validate630}]);
const validate995 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.step.reached.v1"), data: validate1000}]);
const validate1016 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.step.lost.v1"), data: validate1000}]);
const validate1027 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "goal", "version", "plan", "planRevision", "plannedOn", "roles"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, goal: validate630, version: validate822, theme: validate25, parent: validate630, plan: validate630, planRevision: validate822, plannedOn: validate42, roles: validate290}]);
const validate1022 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.goal.set.v1"), data: validate1027}]);
const validate1050 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "goal", "version", "plan", "planRevision", "plannedOn", "roles", "previousVersion"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, goal: validate630, version: validate822, theme: validate25, parent: validate630, plan: validate630, planRevision: validate822, plannedOn: validate42, roles: validate290, previousVersion: validate822}]);
const validate1045 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.goal.adjusted.v1"), data: validate1050}]);
const validate1069 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.goal.attained.v1"), data: validate1027}]);
const validate1075 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.goal.closed.v1"), data: validate1027}]);
const validate1114 = /* @__PURE__ */ createChecker(checkObject, () => [["goal", "from", "to", "movement"], {goal: validate630, from: validate100, to: validate100, movement: validate860}]);
const validate1113 = /* @__PURE__ */ createChecker(checkElements, () => [validate1114, {maxItems: 1000}]);
const validate1122 = /* @__PURE__ */ createChecker(checkObject, () => [["theme", "comparedCount", "better", "same", "worse"], {theme: validate25, comparedCount: validate809, better: validate809, same: validate809, worse: validate809, meanFrom: validate100, meanTo: validate100}]);
const validate1121 = /* @__PURE__ */ createChecker(checkElements, () => [validate1122, {maxItems: 100}]);
const validate1098 = /* @__PURE__ */ createChecker(checkObject, () => [["response", "answeredOn", "comparedCount", "better", "same", "worse", "adjusted", "added", "gone", "unrated", "movements", "cautions"], {response: validate630, answeredOn: validate42, comparedCount: validate809, better: validate809, same: validate809, worse: validate809, meanFrom: validate100, meanTo: validate100, tScoreFrom: validate100, tScoreTo: validate100, adjusted: validate809, added: validate809, gone: validate809, unrated: validate809, movements: validate1113, themes: validate1121, cautions: validate864}]);
const validate1086 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "sincePrevious"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, response: validate630, roles: validate290, answeredOn: validate42, sincePrevious: validate1098, sinceBaseline: validate1098}]);
const validate1081 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.goals.compared.v1"), data: validate1086}]);
const validate1154 = /* @__PURE__ */ createChecker(checkObject, () => [["response", "roles", "answeredOn", "role", "scale", "raw"], {response: validate630, roles: validate290, answeredOn: validate42, role: validate25, scale: validate25, raw: validate100, normalized: validate100}]);
const validate1153 = /* @__PURE__ */ createChecker(checkElements, () => [validate1154, {maxItems: 10, minItems: 2}]);
const validate1141 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "perspective", "construct", "sides"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, perspective: validate25, construct: validate481, occasion: validate551, sides: validate1153, difference: validate100, diverged: validate79}]);
const validate1136 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.perspectives.compared.v1"), data: validate1141}]);
const validate1172 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "followUp"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, response: validate630, roles: validate290, answeredOn: validate42, followUp: validate25}]);
const validate1167 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.follow-up.requested.v1"), data: validate1172}]);
const validate1191 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "followUp", "resolvedOn", "outcome"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, response: validate630, roles: validate290, answeredOn: validate42, followUp: validate25, resolvedOn: validate42, outcome: validate791}]);
const validate1186 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.follow-up.resolved.v1"), data: validate1191}]);
const validate1212 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "occasion"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, occasion: validate551, form: validate25}]);
const validate1207 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.occasion.declined.v1"), data: validate1212}]);
const validate1224 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.occasion.not-held.v1"), data: validate1212}]);
const validate1245 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 100}]);
const validate1235 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "startedOn"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, startedOn: validate42, groups: validate1245}]);
const validate1230 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.course.started.v1"), data: validate1235}]);
const validate1254 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "pausedOn"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, pausedOn: validate42}]);
const validate1249 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.course.paused.v1"), data: validate1254}]);
const validate1270 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "pausedOn", "pausedUntil"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, pausedOn: validate42, pausedUntil: validate42}]);
const validate1265 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.course.resumed.v1"), data: validate1270}]);
const validate1299 = /* @__PURE__ */ createChecker(checkChoice, () => [["startedOn","expectedEndOn","endedOn","endReason","groups","profile","sessions","pauses","timeZone","context"]]);
const validate1298 = /* @__PURE__ */ createChecker(checkElements, () => [validate1299, {maxItems: 10}]);
const validate1287 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "entry", "effectiveOn", "properties"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, entry: validate630, effectiveOn: validate42, properties: validate1298}]);
const validate1282 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.course.changed.v1"), data: validate1287}]);
const validate1308 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "endedOn"], {key: validate45, sequence: validate809, void: constant(true), course: validate630, subject: validate630, instrument: validate633, engine: validate230, readableBy: validate815, context: validate658, endedOn: validate42, endReason: validate638}]);
const validate1303 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate801, source: validate803, subject: validate630, time: validate672, datacontenttype: constant("application/json"), type: constant("fremdrift.course.ended.v1"), data: validate1308}]);
const validate799 = /* @__PURE__ */ createChecker(checkTagged, () => ["type", {"fremdrift.response.scored.v1": validate800, "fremdrift.scale.moved.v1": validate924, "fremdrift.band.entered.v1": validate950, "fremdrift.cutoff.crossed.v1": validate972, "fremdrift.step.reached.v1": validate995, "fremdrift.step.lost.v1": validate1016, "fremdrift.goal.set.v1": validate1022, "fremdrift.goal.adjusted.v1": validate1045, "fremdrift.goal.attained.v1": validate1069, "fremdrift.goal.closed.v1": validate1075, "fremdrift.goals.compared.v1": validate1081, "fremdrift.perspectives.compared.v1": validate1136, "fremdrift.follow-up.requested.v1": validate1167, "fremdrift.follow-up.resolved.v1": validate1186, "fremdrift.occasion.declined.v1": validate1207, "fremdrift.occasion.not-held.v1": validate1224, "fremdrift.course.started.v1": validate1230, "fremdrift.course.paused.v1": validate1249, "fremdrift.course.resumed.v1": validate1265, "fremdrift.course.changed.v1": validate1282, "fremdrift.course.ended.v1": validate1303}]);
const validate1364 = /* @__PURE__ */ createChecker(checkChoice, () => [["complete","prorated","not-scorable"]]);
const validate1370 = /* @__PURE__ */ createChecker(checkObject, () => [["metCount"], {metCount: validate809, steps: validate848}]);
const validate1363 = /* @__PURE__ */ createChecker(checkObject, () => [["status"], {status: validate1364, raw: validate100, normalized: validate100, band: validate25, reason: validate888, ladder: validate1370}]);
const validate1362 = /* @__PURE__ */ createChecker(checkRecord, () => [{maxLength: 64, test: pattern0, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$"}, validate1363]);
const validate1376 = /* @__PURE__ */ createChecker(checkObject, () => [[], {goalCount: validate809, answeredCount: validate809, mean: validate100, tScore: validate100}]);
const validate1382 = /* @__PURE__ */ createChecker(checkElements, () => [validate112, {maxItems: 1000, minItems: 1}]);
const validate1361 = /* @__PURE__ */ createChecker(checkObject, () => [[], {scores: validate1362, goals: validate1376, issues: validate1382}]);
const validate1347 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "title", "source", "form", "answers", "expect"], {type: constant("score"), id: validate25, title: validate45, source: validate803, form: validate25, answeredOn: validate42, asked: validate280, role: validate25, count: validate81, language: validate378, groups: validate277, answers: validate692, plan: validate730, goals: validate710, expect: validate1361}]);
const validate1391 = /* @__PURE__ */ createChecker(checkElements, () => [validate666, {maxItems: 10000, minItems: 1}]);
function validate1398(data, instancePath = ""){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 !== "string"){vErrors = report(vErrors, instancePath, "type", {type: "string"}, key0);errors++;}var valid0 = _errs1 === errors;if(!valid0){vErrors = report(vErrors, instancePath, "propertyNames", {propertyName: key0});errors++;}}for(const key1 in data){if(!(validate118(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){vErrors = join(vErrors, validate118.errors);errors = vErrors.length;}}}else {vErrors = report(vErrors, instancePath, "type", {type: "object"});errors++;}validate1398.errors = vErrors;return errors === 0;}
const validate1396 = /* @__PURE__ */ createChecker(checkObject, () => [["key"], {key: validate45, data: validate1398}]);
const validate1395 = /* @__PURE__ */ createChecker(checkElements, () => [validate1396, {maxItems: 10000}]);
const validate1403 = /* @__PURE__ */ createChecker(checkElements, () => [validate45, {maxItems: 10000}]);
const validate1408 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 128}]);
const validate1410 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 200}]);
const validate1407 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "code"], {id: validate1408, code: validate1410}]);
const validate1406 = /* @__PURE__ */ createChecker(checkElements, () => [validate1407, {maxItems: 10000}]);
const validate1394 = /* @__PURE__ */ createChecker(checkObject, () => [["facts"], {facts: validate1395, absent: validate1403, refused: validate1406}]);
const validate1386 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "title", "source", "facts", "entries", "expect"], {type: constant("course"), id: validate25, title: validate45, source: validate803, facts: validate628, entries: validate1391, expect: validate1394}]);
const validate1346 = /* @__PURE__ */ createChecker(checkTagged, () => ["type", {"score": validate1347, "course": validate1386}]);
const validate1345 = /* @__PURE__ */ createChecker(checkElements, () => [validate1346, {maxItems: 10000, minItems: 1}]);
const validate1341 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "instrument", "cases"], {$schema: validate23, kind: constant("cases"), format: constant(1), instrument: validate633, norms: validate110, cases: validate1345}]);
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

function checkText(errors, data, instancePath, { maxLength = Infinity, minLength = 0, test, pattern }) {
  if (typeof data !== "string") return report(errors, instancePath, "type", { type: "string" });
  const length = countCharacters(data);
  if (length > maxLength) errors = report(errors, instancePath, "maxLength", { limit: maxLength });
  if (length < minLength) errors = report(errors, instancePath, "minLength", { limit: minLength });
  return test === undefined || test.test(data) ? errors : report(errors, instancePath, "pattern", { pattern });
}

function checkChoice(errors, data, instancePath, allowedValues) {
  return allowedValues.includes(data) ? errors : report(errors, instancePath, "enum", { allowedValues });
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

function checkObject(errors, data, instancePath, required, checkers) {
  if (!isObject(data)) return report(errors, instancePath, "type", { type: "object" });
  errors = reportMissing(errors, data, instancePath, required);
  errors = reportUnknown(errors, data, instancePath, Object.keys(checkers));
  return checkProperties(errors, data, instancePath, checkers);
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

function createChecker(check, listArguments) {
  let values;
  const checker = (data, instancePath = "") => {
    values ??= listArguments();
    checker.errors = check(null, data, instancePath, ...values);
    return checker.errors === null;
  };
  return checker;
}
