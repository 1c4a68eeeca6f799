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
const validate73 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title"], {id: validate25, title: validate31, description: validate31, kind: validate77, many: validate79}]);
const validate72 = /* @__PURE__ */ createChecker(checkElements, () => [validate73, {maxItems: 50, minItems: 1}]);
const validate84 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title"], {id: validate25, title: validate31, description: validate31}]);
const validate83 = /* @__PURE__ */ createChecker(checkElements, () => [validate84, {maxItems: 100, minItems: 1}]);
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const validate96 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 64, test: pattern6, pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}]);
const validate98 = /* @__PURE__ */ createChecker(checkNumber, () => [{}]);
const validate95 = /* @__PURE__ */ createChecker(checkUnion, () => [[validate96, validate98]]);
const validate103 = /* @__PURE__ */ createChecker(checkChoice, () => [["not-asked","declined","unknown","not-applicable"]]);
const validate108 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 500, minLength: 1}]);
const validate110 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 200, minLength: 1}]);
const validate107 = /* @__PURE__ */ createChecker(checkObject, () => [["system", "code"], {system: validate108, code: validate110, display: validate45}]);
const validate106 = /* @__PURE__ */ createChecker(checkElements, () => [validate107, {maxItems: 50}]);
function validate116(data, instancePath = ""){validate116.errors = null;return true;}
const validate115 = /* @__PURE__ */ createChecker(checkRecord, () => [{maxLength: 200, minLength: 1}, validate116]);
const validate94 = /* @__PURE__ */ createChecker(checkObject, () => [["value", "label"], {value: validate95, label: validate31, score: validate98, missing: validate103, exclusive: validate79, codes: validate106, extensions: validate115}]);
const validate93 = /* @__PURE__ */ createChecker(checkElements, () => [validate94, {maxItems: 500, minItems: 1}]);
const validate91 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "options"], {id: validate25, options: validate93, wording: validate66, source: validate25}]);
const validate90 = /* @__PURE__ */ createChecker(checkElements, () => [validate91, {maxItems: 1000, minItems: 1}]);
const validate130 = /* @__PURE__ */ createChecker(checkRecord, () => [{maxLength: 64, test: pattern0, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$"}, validate31]);
const validate139 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 1000}]);
const validate138 = /* @__PURE__ */ createChecker(checkUnion, () => [[validate139, validate98, validate79]]);
const validate144 = /* @__PURE__ */ createChecker(checkElements, () => [validate138, {maxItems: 1000, minItems: 1}]);
const validate152 = /* @__PURE__ */ createChecker(checkElements, () => [validate135, {maxItems: 100, minItems: 1}]);
const validate135 = /* @__PURE__ */ createChecker(checkObject, () => [[], {item: validate25, scale: validate25, is: validate138, in: validate144, atLeast: validate98, atMost: validate98, above: validate98, below: validate98, answered: validate79, all: validate152, any: validate152, not: validate135}]);
const validate127 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "text"], {type: constant("choice"), id: validate25, text: validate31, textByRole: validate130, help: validate31, required: validate79, enableWhen: validate135, source: validate25, wording: validate66, codes: validate106, extensions: validate115, options: validate93, optionSet: validate25, optionWording: validate66}]);
const validate177 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 500, minimum: 0}]);
const validate179 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 500, minimum: 1}]);
const validate163 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "text"], {type: constant("choices"), id: validate25, text: validate31, textByRole: validate130, help: validate31, required: validate79, enableWhen: validate135, source: validate25, wording: validate66, codes: validate106, extensions: validate115, options: validate93, optionSet: validate25, optionWording: validate66, minChosen: validate177, maxChosen: validate179}]);
const validate194 = /* @__PURE__ */ createChecker(checkNumber, () => [{exclusiveMinimum: 0}]);
const validate197 = /* @__PURE__ */ createChecker(checkObject, () => [["value", "label"], {value: validate98, label: validate31}]);
const validate196 = /* @__PURE__ */ createChecker(checkElements, () => [validate197, {maxItems: 200}]);
const validate181 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "text", "min", "max", "step"], {type: constant("rating"), id: validate25, text: validate31, textByRole: validate130, help: validate31, required: validate79, enableWhen: validate135, source: validate25, wording: validate66, codes: validate106, extensions: validate115, min: validate98, max: validate98, step: validate194, anchors: validate196}]);
const validate213 = /* @__PURE__ */ createChecker(checkObject, () => [["yes", "no"], {yes: validate98, no: validate98}]);
const validate202 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "text"], {type: constant("yesno"), id: validate25, text: validate31, textByRole: validate130, help: validate31, required: validate79, enableWhen: validate135, source: validate25, wording: validate66, codes: validate106, extensions: validate115, scores: validate213}]);
const validate228 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 64, minLength: 1}]);
const validate217 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "text"], {type: constant("number"), id: validate25, text: validate31, textByRole: validate130, help: validate31, required: validate79, enableWhen: validate135, source: validate25, wording: validate66, codes: validate106, extensions: validate115, unit: validate228, min: validate98, max: validate98, step: validate194}]);
const validate244 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 100000, minimum: 1}]);
const validate233 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "text"], {type: constant("text"), id: validate25, text: validate31, textByRole: validate130, help: validate31, required: validate79, enableWhen: validate135, source: validate25, wording: validate66, codes: validate106, extensions: validate115, maxLength: validate244, multiline: validate79}]);
const validate258 = /* @__PURE__ */ createChecker(checkText, () => [{test: pattern3, pattern: "^\\d{4}-\\d{2}-\\d{2}$"}]);
const validate247 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "text"], {type: constant("date"), id: validate25, text: validate31, textByRole: validate130, help: validate31, required: validate79, enableWhen: validate135, source: validate25, wording: validate66, codes: validate106, extensions: validate115, earliest: validate258, latest: validate258}]);
const validate126 = /* @__PURE__ */ createChecker(checkTagged, () => ["type", {"choice": validate127, "choices": validate163, "rating": validate181, "yesno": validate202, "number": validate217, "text": validate233, "date": validate247}]);
const validate125 = /* @__PURE__ */ createChecker(checkElements, () => [validate126, {maxItems: 10000}]);
const validate275 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 100, minItems: 1}]);
const validate278 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 10000, minItems: 1}]);
const validate271 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title", "items"], {id: validate25, title: validate31, description: validate31, groups: validate275, items: validate278}]);
const validate270 = /* @__PURE__ */ createChecker(checkElements, () => [validate271, {maxItems: 200, minItems: 1}]);
const validate288 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 20, minItems: 1}]);
const validate291 = /* @__PURE__ */ createChecker(checkChoice, () => [["own","joint","observer"]]);
const validate293 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 10000}]);
const validate297 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title", "items"], {id: validate25, title: validate31, items: validate278}]);
const validate296 = /* @__PURE__ */ createChecker(checkElements, () => [validate297, {maxItems: 200, minItems: 1}]);
const validate306 = /* @__PURE__ */ createChecker(checkChoice, () => [["start","midpoint","end"]]);
const validate305 = /* @__PURE__ */ createChecker(checkElements, () => [validate306, {maxItems: 3, minItems: 1}]);
const validate284 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "respondents", "authorship", "items"], {id: validate25, title: validate31, description: validate31, respondents: validate288, authorship: validate291, items: validate293, sections: validate296, goals: validate79, cadence: validate25, milestones: validate305, groups: validate275, readableBy: validate288}]);
const validate283 = /* @__PURE__ */ createChecker(checkElements, () => [validate284, {maxItems: 200, minItems: 1}]);
const validate318 = /* @__PURE__ */ createChecker(checkChoice, () => [["mean","sum","min","max","count","ladder","attainment"]]);
const validate321 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 1000, minItems: 1}]);
const validate328 = /* @__PURE__ */ createChecker(checkRecord, () => [{maxLength: 64, test: pattern0, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$"}, validate98]);
const validate326 = /* @__PURE__ */ createChecker(checkObject, () => [["items"], {when: validate135, items: validate328}]);
const validate325 = /* @__PURE__ */ createChecker(checkElements, () => [validate326, {maxItems: 100, minItems: 1}]);
const validate335 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 10000, minimum: 1}]);
const validate338 = /* @__PURE__ */ createChecker(checkNumber, () => [{maximum: 1, exclusiveMinimum: 0}]);
const validate337 = /* @__PURE__ */ createChecker(checkObject, () => [["share"], {share: validate338}]);
const validate334 = /* @__PURE__ */ createChecker(checkUnion, () => [[validate335, validate337]]);
const validate343 = /* @__PURE__ */ createChecker(checkObject, () => [[], {times: validate98, plus: validate98}]);
const validate348 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 6, minimum: 0}]);
const validate347 = /* @__PURE__ */ createChecker(checkObject, () => [["decimals"], {decimals: validate348}]);
const validate352 = /* @__PURE__ */ createChecker(checkObject, () => [["raw", "value"], {raw: validate98, value: validate98}]);
const validate351 = /* @__PURE__ */ createChecker(checkElements, () => [validate352, {maxItems: 10000, minItems: 1}]);
const validate357 = /* @__PURE__ */ createChecker(checkObject, () => [["min", "max"], {min: validate98, max: validate98}]);
const validate361 = /* @__PURE__ */ createChecker(checkChoice, () => [["high","low"]]);
const validate364 = /* @__PURE__ */ createChecker(checkObject, () => [[], {atLeast: validate98, moreThan: validate98}]);
const validate363 = /* @__PURE__ */ createChecker(checkObject, () => [[], {raw: validate364, normalized: validate364}]);
const validate376 = /* @__PURE__ */ createChecker(checkText, () => [{test: pattern2, pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$"}]);
const validate375 = /* @__PURE__ */ createChecker(checkElements, () => [validate376, {maxItems: 100, minItems: 1}]);
const validate380 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title", "from"], {id: validate25, title: validate31, from: validate98}]);
const validate379 = /* @__PURE__ */ createChecker(checkElements, () => [validate380, {maxItems: 100, minItems: 1}]);
const validate388 = /* @__PURE__ */ createChecker(checkChoice, () => [["upper","lower"]]);
const validate386 = /* @__PURE__ */ createChecker(checkObject, () => [["value", "belongsTo"], {value: validate98, belongsTo: validate388, upper: validate31, lower: validate31}]);
const validate396 = /* @__PURE__ */ createChecker(checkNumber, () => [{minimum: 0}]);
const validate394 = /* @__PURE__ */ createChecker(checkObject, () => [["type"], {type: constant("points"), atLeast: validate194, moreThan: validate396, interRater: validate79}]);
const validate401 = /* @__PURE__ */ createChecker(checkNumber, () => [{maximum: 1, minimum: 0}]);
const validate404 = /* @__PURE__ */ createChecker(checkChoice, () => [["at-least","more-than"]]);
const validate399 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "standardDeviation", "reliability", "z", "boundary"], {type: constant("jacobson-truax"), standardDeviation: validate194, reliability: validate401, z: validate194, boundary: validate404, interRater: validate79}]);
const validate393 = /* @__PURE__ */ createChecker(checkTagged, () => ["type", {"points": validate394, "jacobson-truax": validate399}]);
const validate371 = /* @__PURE__ */ createChecker(checkObject, () => [["source"], {source: validate25, groups: validate275, roles: validate275, languages: validate375, bands: validate379, cutoff: validate386, reliable: validate393, minimalImportant: validate364, lookup: validate351, range: validate357}]);
const validate370 = /* @__PURE__ */ createChecker(checkElements, () => [validate371, {maxItems: 100, minItems: 1}]);
const validate419 = /* @__PURE__ */ createChecker(checkChoice, () => [["documented","preliminary"]]);
const validate416 = /* @__PURE__ */ createChecker(checkObject, () => [["outcome", "source"], {outcome: validate25, source: validate25, strength: validate419, note: validate31}]);
const validate415 = /* @__PURE__ */ createChecker(checkElements, () => [validate416, {maxItems: 100, minItems: 1}]);
const validate425 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title", "criterion", "when"], {id: validate25, title: validate31, criterion: validate31, when: validate135}]);
const validate424 = /* @__PURE__ */ createChecker(checkElements, () => [validate425, {maxItems: 100, minItems: 1}]);
const validate432 = /* @__PURE__ */ createChecker(checkChoice, () => [["consecutive","highest"]]);
const validate314 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title", "method"], {id: validate25, title: validate31, description: validate31, method: validate318, items: validate278, scales: validate321, reverseKeyed: validate278, weights: validate325, whenNotEnabled: validate98, minAnswered: validate334, prorate: validate79, transform: validate343, round: validate347, lookup: validate351, range: validate357, best: validate361, moved: validate363, norms: validate370, evidence: validate415, steps: validate424, climb: validate432, theme: validate25, wording: validate66, codes: validate106, extensions: validate115}]);
const validate313 = /* @__PURE__ */ createChecker(checkElements, () => [validate314, {maxItems: 1000}]);
const pattern11 = new RegExp("^P[1-9]\\d{0,3}[DWMY]$", "u");
const validate445 = /* @__PURE__ */ createChecker(checkText, () => [{test: pattern11, pattern: "^P[1-9]\\d{0,3}[DWMY]$"}]);
const validate449 = /* @__PURE__ */ createChecker(checkObject, () => [["from", "to"], {from: validate445, to: validate445}]);
const validate442 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "every"], {type: constant("interval"), id: validate25, title: validate31, every: validate445, opensBefore: validate445, closesAfter: validate445, recommended: validate449}]);
const validate453 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "at"], {type: constant("milestones"), id: validate25, title: validate31, at: validate305, opensBefore: validate445, closesAfter: validate445}]);
const validate462 = /* @__PURE__ */ createChecker(checkChoice, () => [["before","after"]]);
const validate459 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "moment"], {type: constant("session"), id: validate25, title: validate31, moment: validate462, opensBefore: validate445, closesAfter: validate445}]);
const validate466 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id"], {type: constant("adhoc"), id: validate25, title: validate31}]);
const validate441 = /* @__PURE__ */ createChecker(checkTagged, () => ["type", {"interval": validate442, "milestones": validate453, "session": validate459, "adhoc": validate466}]);
const validate440 = /* @__PURE__ */ createChecker(checkElements, () => [validate441, {maxItems: 50, minItems: 1}]);
const validate479 = /* @__PURE__ */ createChecker(checkChoice, () => [["same","related"]]);
const validate482 = /* @__PURE__ */ createChecker(checkObject, () => [["scale", "role"], {scale: validate25, role: validate25}]);
const validate481 = /* @__PURE__ */ createChecker(checkElements, () => [validate482, {maxItems: 10, minItems: 2}]);
const validate476 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "construct", "sides"], {id: validate25, title: validate31, construct: validate479, sides: validate481, within: validate445, diverged: validate363}]);
const validate475 = /* @__PURE__ */ createChecker(checkElements, () => [validate476, {maxItems: 1000, minItems: 1}]);
const validate493 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title"], {id: validate25, title: validate31, description: validate31}]);
const validate492 = /* @__PURE__ */ createChecker(checkElements, () => [validate493, {maxItems: 100, minItems: 1}]);
const validate501 = /* @__PURE__ */ createChecker(checkChoice, () => [["theme","signs","method","agreement","due-on"]]);
const validate500 = /* @__PURE__ */ createChecker(checkElements, () => [validate501, {maxItems: 5, minItems: 1}]);
const validate508 = /* @__PURE__ */ createChecker(checkChoice, () => [["per-goal","shared"]]);
const validate511 = /* @__PURE__ */ createChecker(checkObject, () => [["value", "label"], {value: validate98, label: validate31}]);
const validate510 = /* @__PURE__ */ createChecker(checkElements, () => [validate511, {maxItems: 200, minItems: 1}]);
const validate504 = /* @__PURE__ */ createChecker(checkObject, () => [["min", "max", "step", "meaning"], {min: validate98, max: validate98, step: validate194, meaning: validate508, anchors: validate510}]);
const validate521 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 2, minimum: -2}]);
const validate519 = /* @__PURE__ */ createChecker(checkObject, () => [["value", "level"], {value: validate98, level: validate521}]);
const validate518 = /* @__PURE__ */ createChecker(checkElements, () => [validate519, {maxItems: 200, minItems: 2}]);
const validate491 = /* @__PURE__ */ createChecker(checkObject, () => [["attainment"], {themes: validate492, subGoals: validate79, required: validate500, attainment: validate504, weights: validate79, tScore: validate518}]);
const validate527 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "title", "when"], {id: validate25, title: validate31, when: validate135, readableBy: validate288}]);
const validate526 = /* @__PURE__ */ createChecker(checkElements, () => [validate527, {maxItems: 200, minItems: 1}]);
const validate534 = /* @__PURE__ */ createChecker(checkObject, () => [["occasion"], {occasion: validate25}]);
const validate539 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 999999999, minimum: 0}]);
const validate538 = /* @__PURE__ */ createChecker(checkObject, () => [["major", "scales"], {major: validate539, scales: validate321}]);
const validate537 = /* @__PURE__ */ createChecker(checkElements, () => [validate538, {maxItems: 100, minItems: 1}]);
const validate547 = /* @__PURE__ */ createChecker(checkObject, () => [["as", "scales"], {as: constant("card"), title: validate31, scales: validate321}]);
const validate552 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 1000, minItems: 3}]);
const validate550 = /* @__PURE__ */ createChecker(checkObject, () => [["as", "scales"], {as: constant("wheel"), title: validate31, scales: validate552}]);
const validate555 = /* @__PURE__ */ createChecker(checkObject, () => [["as", "scales"], {as: constant("ladder"), title: validate31, scales: validate321}]);
const validate558 = /* @__PURE__ */ createChecker(checkObject, () => [["as", "scales"], {as: constant("trend"), title: validate31, scales: validate321}]);
const validate546 = /* @__PURE__ */ createChecker(checkTagged, () => ["as", {"card": validate547, "wheel": validate550, "ladder": validate555, "trend": validate558}]);
const validate545 = /* @__PURE__ */ createChecker(checkElements, () => [validate546, {maxItems: 100, minItems: 1}]);
const validate22 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "version", "status", "title", "purpose", "provenance", "roles", "items", "forms", "scales"], {$schema: validate23, kind: constant("instrument"), format: constant(1), id: validate25, version: validate27, status: validate29, title: validate31, description: validate31, purpose: validate36, subject: validate40, publishedOn: validate42, provenance: validate44, roles: validate72, groups: validate83, optionSets: validate90, items: validate125, profiles: validate270, forms: validate283, scales: validate313, cadences: validate440, perspectives: validate475, goals: validate491, followUps: validate526, baseline: validate534, comparable: validate537, scoringReadableBy: validate288, display: validate545, codes: validate106, extensions: validate115}]);
const validate574 = /* @__PURE__ */ createChecker(checkElements, () => [validate27, {maxItems: 200, minItems: 1}]);
const validate577 = /* @__PURE__ */ createChecker(checkObject, () => [["publisher", "sources", "licence"], {publisher: validate45, sources: validate47, licence: validate60}]);
const validate583 = /* @__PURE__ */ createChecker(checkObject, () => [["scale", "norms"], {scale: validate25, norms: validate370}]);
const validate582 = /* @__PURE__ */ createChecker(checkElements, () => [validate583, {maxItems: 1000, minItems: 1}]);
const validate593 = /* @__PURE__ */ createChecker(checkChoice, () => [["session","week","month"]]);
const validate595 = /* @__PURE__ */ createChecker(checkObject, () => [["from", "to"], {from: validate98, to: validate98}]);
const validate601 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 10000, minimum: 0}]);
const validate600 = /* @__PURE__ */ createChecker(checkObject, () => [["at", "value"], {at: validate601, value: validate98}]);
const validate599 = /* @__PURE__ */ createChecker(checkElements, () => [validate600, {maxItems: 1000, minItems: 1}]);
const validate589 = /* @__PURE__ */ createChecker(checkObject, () => [["scale", "source", "unit", "baseline", "points"], {scale: validate25, source: validate25, groups: validate275, unit: validate593, baseline: validate595, points: validate599}]);
const validate588 = /* @__PURE__ */ createChecker(checkElements, () => [validate589, {maxItems: 10000, minItems: 1}]);
const validate569 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "version", "instrument", "provenance", "scales"], {$schema: validate23, kind: constant("norms"), format: constant(1), id: validate25, version: validate27, instrument: validate25, instrumentVersions: validate574, provenance: validate577, scales: validate582, expected: validate588, extensions: validate115}]);
const pattern12 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:~+=-]{0,127}$", "u");
const validate611 = /* @__PURE__ */ createChecker(checkText, () => [{test: pattern12, pattern: "^[A-Za-z0-9][A-Za-z0-9._:~+=-]{0,127}$"}]);
const pattern13 = new RegExp("^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*@(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$", "u");
const validate614 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 96, test: pattern13, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*@(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$"}]);
const validate619 = /* @__PURE__ */ createChecker(checkChoice, () => [["job","education","completed","transferred","dropped-out","moved","died","other"]]);
const validate624 = /* @__PURE__ */ createChecker(checkObject, () => [["id"], {id: validate611, plannedOn: validate42, heldOn: validate42}]);
const validate623 = /* @__PURE__ */ createChecker(checkElements, () => [validate624, {maxItems: 10000}]);
const validate631 = /* @__PURE__ */ createChecker(checkObject, () => [["from"], {from: validate42, to: validate42}]);
const validate630 = /* @__PURE__ */ createChecker(checkElements, () => [validate631, {maxItems: 1000}]);
const pattern14 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");
const validate636 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 64, test: pattern14, pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"}]);
const validate639 = /* @__PURE__ */ createChecker(checkObject, () => [[], {from: validate42, unit: validate611, supplier: validate611, caseworker: validate611, effort: validate611}]);
const validate638 = /* @__PURE__ */ createChecker(checkElements, () => [validate639, {maxItems: 1000, minItems: 1}]);
const validate609 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "subject", "instrument"], {$schema: validate23, kind: constant("course-facts"), format: constant(1), id: validate611, subject: validate611, instrument: validate614, startedOn: validate42, expectedEndOn: validate42, endedOn: validate42, endReason: validate619, groups: validate275, profile: validate25, sessions: validate623, pauses: validate630, timeZone: validate636, context: validate638}]);
const validate650 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 1000000000, minimum: 1}]);
const pattern15 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:\\d{2})$", "u");
const validate653 = /* @__PURE__ */ createChecker(checkText, () => [{test: pattern15, pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:\\d{2})$"}]);
const validate659 = /* @__PURE__ */ createChecker(checkObject, () => [["role", "id"], {role: validate25, id: validate611}]);
const validate658 = /* @__PURE__ */ createChecker(checkElements, () => [validate659, {maxItems: 20, minItems: 1}]);
const validate665 = /* @__PURE__ */ createChecker(checkChoice, () => [["paper","screen","interview","telephone","video"]]);
const validate674 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 100000}]);
const validate680 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 64}]);
const validate679 = /* @__PURE__ */ createChecker(checkUnion, () => [[validate680, validate98]]);
const validate678 = /* @__PURE__ */ createChecker(checkElements, () => [validate679, {maxItems: 500}]);
const validate685 = /* @__PURE__ */ createChecker(checkObject, () => [["missing"], {missing: validate103}]);
const validate673 = /* @__PURE__ */ createChecker(checkUnion, () => [[validate674, validate98, validate79, validate678, validate685]]);
const validate672 = /* @__PURE__ */ createChecker(checkRecord, () => [{maxLength: 64}, validate673]);
const validate691 = /* @__PURE__ */ createChecker(checkUnion, () => [[validate98, validate685]]);
const validate690 = /* @__PURE__ */ createChecker(checkRecord, () => [{maxLength: 128}, validate691]);
const validate648 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "revision", "course", "recordedAt", "instrument", "form", "subject", "respondents", "answeredOn", "answers"], {kind: constant("response"), format: constant(1), id: validate611, revision: validate650, course: validate611, recordedAt: validate653, instrument: validate614, form: validate25, subject: validate611, respondents: validate658, enteredBy: validate611, mode: validate665, language: validate376, occasion: validate25, asked: validate278, answeredOn: validate42, planRevision: validate650, answers: validate672, goals: validate690}]);
const validate701 = /* @__PURE__ */ createChecker(checkChoice, () => [["wrong-subject","wrong-instrument","entered-in-error","consent-withdrawn","other"]]);
const validate696 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "revision", "course", "recordedAt"], {kind: constant("withdrawal"), format: constant(1), id: validate611, revision: validate650, course: validate611, recordedAt: validate653, reason: validate701}]);
const validate713 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 1000000, minimum: 1}]);
const validate718 = /* @__PURE__ */ createChecker(checkChoice, () => [["open","attained","closed"]]);
const validate720 = /* @__PURE__ */ createChecker(checkElements, () => [validate45, {maxItems: 100}]);
const validate726 = /* @__PURE__ */ createChecker(checkNumber, () => [{maximum: 1000, exclusiveMinimum: 0}]);
const validate729 = /* @__PURE__ */ createChecker(checkObject, () => [["value", "meaning"], {value: validate98, meaning: validate45}]);
const validate728 = /* @__PURE__ */ createChecker(checkElements, () => [validate729, {maxItems: 200}]);
const validate711 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "version", "title", "status"], {id: validate611, version: validate713, parent: validate611, theme: validate25, title: validate45, status: validate718, signs: validate720, methods: validate720, agreements: validate720, dueOn: validate42, weight: validate726, attainment: validate728}]);
const validate710 = /* @__PURE__ */ createChecker(checkElements, () => [validate711, {maxItems: 1000}]);
const validate703 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "revision", "course", "recordedAt", "plannedOn", "respondents", "goals"], {kind: constant("plan"), format: constant(1), id: validate611, revision: validate650, course: validate611, recordedAt: validate653, plannedOn: validate42, respondents: validate658, goals: validate710}]);
const validate742 = /* @__PURE__ */ createChecker(checkObject, () => [[], {startedOn: validate42, expectedEndOn: validate42, endedOn: validate42, endReason: validate619, groups: validate275, profile: validate25, sessions: validate623, pauses: validate630, timeZone: validate636, context: validate638}]);
const validate736 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "revision", "course", "recordedAt", "changes"], {kind: constant("course"), format: constant(1), id: validate611, revision: validate650, course: validate611, recordedAt: validate653, effectiveOn: validate42, changes: validate742}]);
const validate761 = /* @__PURE__ */ createChecker(checkChoice, () => [["declined","not-held"]]);
const validate754 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "revision", "course", "recordedAt", "occasion", "status"], {kind: constant("occasion"), format: constant(1), id: validate611, revision: validate650, course: validate611, recordedAt: validate653, occasion: validate25, form: validate25, status: validate761, reason: validate31}]);
const validate772 = /* @__PURE__ */ createChecker(checkChoice, () => [["talked","referred","acted","not-needed"]]);
const validate764 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "id", "revision", "course", "recordedAt", "followUp", "response", "resolvedOn", "outcome"], {kind: constant("follow-up"), format: constant(1), id: validate611, revision: validate650, course: validate611, recordedAt: validate653, followUp: validate25, response: validate611, resolvedOn: validate42, outcome: validate772}]);
const validate647 = /* @__PURE__ */ createChecker(checkTagged, () => ["kind", {"response": validate648, "withdrawal": validate696, "plan": validate703, "course": validate736, "occasion": validate754, "follow-up": validate764}]);
const validate782 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 1500, minLength: 1}]);
const validate784 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 2000, minLength: 1}]);
const validate790 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 9007199254740991, minimum: 0}]);
const validate796 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 20}]);
const validate803 = /* @__PURE__ */ createChecker(checkNumber, () => [{type: "integer", maximum: 9007199254740991, minimum: 1}]);
const validate807 = /* @__PURE__ */ createChecker(checkChoice, () => [["in-window","outside-window","unscheduled"]]);
const validate824 = /* @__PURE__ */ createChecker(checkChoice, () => [["better","same","worse"]]);
const validate826 = /* @__PURE__ */ createChecker(checkChoice, () => [["yes","no","no-norms","insufficient-data"]]);
const validate829 = /* @__PURE__ */ createChecker(checkChoice, () => [["rater-changed","items-differ","prorated","authorship-changed","mode-changed","language-changed","version-changed","outside-window","goals-differ","floor","ceiling"]]);
const validate828 = /* @__PURE__ */ createChecker(checkElements, () => [validate829, {maxItems: 11}]);
const validate818 = /* @__PURE__ */ createChecker(checkObject, () => [["status", "response", "answeredOn", "from", "to", "difference", "movement", "reliable", "cautions"], {status: constant("compared"), response: validate611, answeredOn: validate42, from: validate98, to: validate98, difference: validate98, movement: validate824, reliable: validate826, cautions: validate828}]);
const validate835 = /* @__PURE__ */ createChecker(checkChoice, () => [["too-few-common-items","other-weights","other-conversion","not-comparable-version"]]);
const validate832 = /* @__PURE__ */ createChecker(checkObject, () => [["status", "response", "answeredOn", "reason"], {status: constant("not-compared"), response: validate611, answeredOn: validate42, reason: validate835}]);
const validate817 = /* @__PURE__ */ createChecker(checkTagged, () => ["status", {"compared": validate818, "not-compared": validate832}]);
const validate811 = /* @__PURE__ */ createChecker(checkObject, () => [["status", "raw", "itemCount", "answeredCount"], {status: constant("complete"), raw: validate98, normalized: validate98, band: validate25, itemCount: validate790, answeredCount: validate790, sincePrevious: validate817, sinceBaseline: validate817}]);
const validate841 = /* @__PURE__ */ createChecker(checkObject, () => [["status", "raw", "itemCount", "answeredCount"], {status: constant("prorated"), raw: validate98, normalized: validate98, band: validate25, itemCount: validate790, answeredCount: validate790, sincePrevious: validate817, sinceBaseline: validate817}]);
const validate850 = /* @__PURE__ */ createChecker(checkChoice, () => [["too-few-answers","no-weights","not-in-lookup"]]);
const validate849 = /* @__PURE__ */ createChecker(checkObject, () => [["status", "reason", "itemCount", "answeredCount"], {status: constant("not-scorable"), reason: validate850, itemCount: validate790, answeredCount: validate790}]);
const validate810 = /* @__PURE__ */ createChecker(checkTagged, () => ["status", {"complete": validate811, "prorated": validate841, "not-scorable": validate849}]);
const validate809 = /* @__PURE__ */ createChecker(checkRecord, () => [{maxLength: 64, test: pattern0, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$"}, validate810]);
const validate788 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "revision", "form", "timing", "scores"], {key: validate45, sequence: validate790, void: constant(true), course: validate611, subject: validate611, instrument: validate614, engine: validate228, readableBy: validate796, context: validate639, response: validate611, roles: validate288, answeredOn: validate42, revision: validate803, form: validate25, occasion: validate25, timing: validate807, scores: validate809}]);
const validate781 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate782, source: validate784, subject: validate611, time: validate653, datacontenttype: constant("application/json"), type: constant("fremdrift.response.scored.v1"), data: validate788}]);
const validate881 = /* @__PURE__ */ createChecker(checkChoice, () => [["better","worse"]]);
const validate865 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "scale", "previous", "from", "to", "movement", "reliable", "cautions"], {key: validate45, sequence: validate790, void: constant(true), course: validate611, subject: validate611, instrument: validate614, engine: validate228, readableBy: validate796, context: validate639, response: validate611, roles: validate288, answeredOn: validate42, scale: validate25, previous: validate611, from: validate98, to: validate98, movement: validate881, reliable: validate826, cautions: validate828}]);
const validate860 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate782, source: validate784, subject: validate611, time: validate653, datacontenttype: constant("application/json"), type: constant("fremdrift.scale.moved.v1"), data: validate865}]);
const validate891 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "scale", "previous"], {key: validate45, sequence: validate790, void: constant(true), course: validate611, subject: validate611, instrument: validate614, engine: validate228, readableBy: validate796, context: validate639, response: validate611, roles: validate288, answeredOn: validate42, scale: validate25, previous: validate611, from: validate25, to: validate25}]);
const validate886 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate782, source: validate784, subject: validate611, time: validate653, datacontenttype: constant("application/json"), type: constant("fremdrift.band.entered.v1"), data: validate891}]);
const validate913 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "scale", "previous", "cutoff", "to", "movement"], {key: validate45, sequence: validate790, void: constant(true), course: validate611, subject: validate611, instrument: validate614, engine: validate228, readableBy: validate796, context: validate639, response: validate611, roles: validate288, answeredOn: validate42, scale: validate25, previous: validate611, cutoff: validate98, to: validate388, movement: validate881}]);
const validate908 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate782, source: validate784, subject: validate611, time: validate653, datacontenttype: constant("application/json"), type: constant("fremdrift.cutoff.crossed.v1"), data: validate913}]);
const validate949 = /* @__PURE__ */ createChecker(checkObject, () => [["response", "roles", "answeredOn", "role", "scale", "raw"], {response: validate611, roles: validate288, answeredOn: validate42, role: validate25, scale: validate25, raw: validate98, normalized: validate98}]);
const validate948 = /* @__PURE__ */ createChecker(checkElements, () => [validate949, {maxItems: 10, minItems: 2}]);
const validate936 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "perspective", "construct", "sides"], {key: validate45, sequence: validate790, void: constant(true), course: validate611, subject: validate611, instrument: validate614, engine: validate228, readableBy: validate796, context: validate639, perspective: validate25, construct: validate479, occasion: validate25, sides: validate948, difference: validate98, diverged: validate79}]);
const validate931 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate782, source: validate784, subject: validate611, time: validate653, datacontenttype: constant("application/json"), type: constant("fremdrift.perspectives.compared.v1"), data: validate936}]);
const validate977 = /* @__PURE__ */ createChecker(checkElements, () => [validate25, {maxItems: 100}]);
const validate967 = /* @__PURE__ */ createChecker(checkObject, () => [["key", "sequence", "course", "subject", "instrument", "engine", "startedOn"], {key: validate45, sequence: validate790, void: constant(true), course: validate611, subject: validate611, instrument: validate614, engine: validate228, readableBy: validate796, context: validate639, startedOn: validate42, groups: validate977}]);
const validate962 = /* @__PURE__ */ createChecker(checkObject, () => [["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate782, source: validate784, subject: validate611, time: validate653, datacontenttype: constant("application/json"), type: constant("fremdrift.course.started.v1"), data: validate967}]);
const validate780 = /* @__PURE__ */ createChecker(checkTagged, () => ["type", {"fremdrift.response.scored.v1": validate781, "fremdrift.scale.moved.v1": validate860, "fremdrift.band.entered.v1": validate886, "fremdrift.cutoff.crossed.v1": validate908, "fremdrift.perspectives.compared.v1": validate931, "fremdrift.course.started.v1": validate962}]);
const validate1004 = /* @__PURE__ */ createChecker(checkChoice, () => [["complete","prorated","not-scorable"]]);
const validate1003 = /* @__PURE__ */ createChecker(checkObject, () => [["status"], {status: validate1004, raw: validate98, normalized: validate98, band: validate25, reason: validate850}]);
const validate1002 = /* @__PURE__ */ createChecker(checkRecord, () => [{maxLength: 64, test: pattern0, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$"}, validate1003]);
const validate1012 = /* @__PURE__ */ createChecker(checkElements, () => [validate110, {maxItems: 1000, minItems: 1}]);
const validate1001 = /* @__PURE__ */ createChecker(checkObject, () => [[], {scores: validate1002, issues: validate1012}]);
const validate993 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "title", "source", "form", "answers", "expect"], {type: constant("score"), id: validate25, title: validate45, source: validate784, form: validate25, answeredOn: validate42, asked: validate278, answers: validate672, expect: validate1001}]);
const validate1021 = /* @__PURE__ */ createChecker(checkElements, () => [validate647, {maxItems: 10000, minItems: 1}]);
function validate1028(data, instancePath = ""){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 !== "string"){vErrors = report(vErrors, instancePath, "type", {type: "string"}, key0);errors++;}var valid0 = _errs1 === errors;if(!valid0){vErrors = report(vErrors, instancePath, "propertyNames", {propertyName: key0});errors++;}}for(const key1 in data){if(!(validate116(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){vErrors = join(vErrors, validate116.errors);errors = vErrors.length;}}}else {vErrors = report(vErrors, instancePath, "type", {type: "object"});errors++;}validate1028.errors = vErrors;return errors === 0;}
const validate1026 = /* @__PURE__ */ createChecker(checkObject, () => [["key"], {key: validate45, data: validate1028}]);
const validate1025 = /* @__PURE__ */ createChecker(checkElements, () => [validate1026, {maxItems: 10000}]);
const validate1033 = /* @__PURE__ */ createChecker(checkElements, () => [validate45, {maxItems: 10000}]);
const validate1038 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 128}]);
const validate1040 = /* @__PURE__ */ createChecker(checkText, () => [{maxLength: 200}]);
const validate1037 = /* @__PURE__ */ createChecker(checkObject, () => [["id", "code"], {id: validate1038, code: validate1040}]);
const validate1036 = /* @__PURE__ */ createChecker(checkElements, () => [validate1037, {maxItems: 10000}]);
const validate1024 = /* @__PURE__ */ createChecker(checkObject, () => [["facts"], {facts: validate1025, absent: validate1033, refused: validate1036}]);
const validate1016 = /* @__PURE__ */ createChecker(checkObject, () => [["type", "id", "title", "source", "facts", "entries", "expect"], {type: constant("course"), id: validate25, title: validate45, source: validate784, facts: validate609, entries: validate1021, expect: validate1024}]);
const validate992 = /* @__PURE__ */ createChecker(checkTagged, () => ["type", {"score": validate993, "course": validate1016}]);
const validate991 = /* @__PURE__ */ createChecker(checkElements, () => [validate992, {maxItems: 10000, minItems: 1}]);
const validate987 = /* @__PURE__ */ createChecker(checkObject, () => [["kind", "format", "instrument", "cases"], {$schema: validate23, kind: constant("cases"), format: constant(1), instrument: validate614, norms: validate108, cases: validate991}]);
export const isInstrument: StructureChecker = validate22;
export const isNorms: StructureChecker = validate569;
export const isCourseFacts: StructureChecker = validate609;
export const isEntry: StructureChecker = validate647;
export const isEvent: StructureChecker = validate780;
export const isCases: StructureChecker = validate987;
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
