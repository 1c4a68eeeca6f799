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

export const isInstrument: StructureChecker = validate22;
const func2 = Object.prototype.hasOwnProperty;
function validate23(data, instancePath = ""){return settle(validate23, checkText(null, data, instancePath, {maxLength: 2000}));}
const pattern0 = new RegExp("^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$", "u");
function validate25(data, instancePath = ""){return settle(validate25, checkText(null, data, instancePath, {maxLength: 64, test: pattern0, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$"}));}
const pattern1 = new RegExp("^(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$", "u");
function validate27(data, instancePath = ""){return settle(validate27, checkText(null, data, instancePath, {test: pattern1, pattern: "^(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$"}));}
function validate29(data, instancePath = ""){return settle(validate29, checkChoice(null, data, instancePath, ["draft","active","retired"]));}
const pattern2 = new RegExp("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$", "u");
function validate32(data, instancePath = ""){return settle(validate32, checkText(null, data, instancePath, {maxLength: 10000, minLength: 1}));}
function validate31(data, instancePath = ""){return settle(validate31, checkRecord(null, data, instancePath, {test: pattern2, pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$"}, validate32));}
function validate37(data, instancePath = ""){return settle(validate37, checkChoice(null, data, instancePath, ["dialogue","casework","management","evaluation","research"]));}
function validate36(data, instancePath = ""){return settle(validate36, checkElements(null, data, instancePath, validate37, {maxItems: 5, minItems: 1}));}
function validate40(data, instancePath = ""){return settle(validate40, checkChoice(null, data, instancePath, ["citizen","organisation"]));}
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate42(data, instancePath = ""){return settle(validate42, checkText(null, data, instancePath, {test: pattern3, pattern: "^\\d{4}-\\d{2}-\\d{2}$"}));}
function validate45(data, instancePath = ""){return settle(validate45, checkText(null, data, instancePath, {maxLength: 1000, minLength: 1}));}
function validate53(data, instancePath = ""){return settle(validate53, checkNumber(null, data, instancePath, {type: "integer", maximum: 2200, minimum: 1800}));}
const pattern4 = new RegExp("^https?:\\/\\/\\S+$", "u");
function validate55(data, instancePath = ""){return settle(validate55, checkText(null, data, instancePath, {maxLength: 2000, test: pattern4, pattern: "^https?:\\/\\/\\S+$"}));}
function validate48(data, instancePath = ""){return settle(validate48, checkObject(null, data, instancePath, ["id", "title"], {id: validate25, title: validate45, authors: validate45, publisher: validate45, year: validate53, url: validate55, note: validate31}));}
function validate47(data, instancePath = ""){return settle(validate47, checkElements(null, data, instancePath, validate48, {maxItems: 200, minItems: 1}));}
function validate61(data, instancePath = ""){return settle(validate61, checkChoice(null, data, instancePath, ["public-domain","attribution","permission","proprietary","unclear"]));}
function validate60(data, instancePath = ""){return settle(validate60, checkObject(null, data, instancePath, ["kind", "text"], {kind: validate61, text: validate31, url: validate55}));}
function validate67(data, instancePath = ""){return settle(validate67, checkChoice(null, data, instancePath, ["published","adapted","translation","own"]));}
function validate66(data, instancePath = ""){return settle(validate66, checkRecord(null, data, instancePath, {test: pattern2, pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$"}, validate67));}
function validate44(data, instancePath = ""){return settle(validate44, checkObject(null, data, instancePath, ["publisher", "sources", "licence", "wording"], {publisher: validate45, sources: validate47, licence: validate60, wording: validate66, notes: validate31}));}
function validate77(data, instancePath = ""){return settle(validate77, checkChoice(null, data, instancePath, ["person","group"]));}
function validate79(data, instancePath = ""){let vErrors = null;let errors = 0;if(typeof data !== "boolean"){vErrors = report(vErrors, instancePath, "type", {type: "boolean"});errors++;}validate79.errors = vErrors;return errors === 0;}
function validate73(data, instancePath = ""){return settle(validate73, checkObject(null, data, instancePath, ["id", "title"], {id: validate25, title: validate31, description: validate31, kind: validate77, many: validate79}));}
function validate72(data, instancePath = ""){return settle(validate72, checkElements(null, data, instancePath, validate73, {maxItems: 50, minItems: 1}));}
function validate84(data, instancePath = ""){return settle(validate84, checkObject(null, data, instancePath, ["id", "title"], {id: validate25, title: validate31, description: validate31}));}
function validate83(data, instancePath = ""){return settle(validate83, checkElements(null, data, instancePath, validate84, {maxItems: 100, minItems: 1}));}
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
function validate96(data, instancePath = ""){return settle(validate96, checkText(null, data, instancePath, {maxLength: 64, test: pattern6, pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}));}
function validate98(data, instancePath = ""){return settle(validate98, checkNumber(null, data, instancePath, {}));}
function validate95(data, instancePath = ""){let vErrors = null;let errors = 0;const _errs0 = errors;let valid0 = false;const _errs1 = errors;if(!(validate96(data, instancePath))){vErrors = join(vErrors, validate96.errors);errors = vErrors.length;}var _valid0 = _errs1 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs2 = errors;if(!(validate98(data, instancePath))){vErrors = join(vErrors, validate98.errors);errors = vErrors.length;}var _valid0 = _errs2 === errors;valid0 = valid0 || _valid0;}if(!valid0){vErrors = report(vErrors, instancePath, "anyOf", {});errors++;}else {errors = _errs0;if(vErrors !== null){if(_errs0){vErrors.length = _errs0;}else {vErrors = null;}}}validate95.errors = vErrors;return errors === 0;}
function validate103(data, instancePath = ""){return settle(validate103, checkChoice(null, data, instancePath, ["not-asked","declined","unknown","not-applicable"]));}
function validate108(data, instancePath = ""){return settle(validate108, checkText(null, data, instancePath, {maxLength: 500, minLength: 1}));}
function validate110(data, instancePath = ""){return settle(validate110, checkText(null, data, instancePath, {maxLength: 200, minLength: 1}));}
function validate107(data, instancePath = ""){return settle(validate107, checkObject(null, data, instancePath, ["system", "code"], {system: validate108, code: validate110, display: validate45}));}
function validate106(data, instancePath = ""){return settle(validate106, checkElements(null, data, instancePath, validate107, {maxItems: 50}));}
function validate116(data, instancePath = ""){validate116.errors = null;return true;}
function validate115(data, instancePath = ""){return settle(validate115, checkRecord(null, data, instancePath, {maxLength: 200, minLength: 1}, validate116));}
function validate94(data, instancePath = ""){return settle(validate94, checkObject(null, data, instancePath, ["value", "label"], {value: validate95, label: validate31, score: validate98, missing: validate103, exclusive: validate79, codes: validate106, extensions: validate115}));}
function validate93(data, instancePath = ""){return settle(validate93, checkElements(null, data, instancePath, validate94, {maxItems: 500, minItems: 1}));}
function validate91(data, instancePath = ""){return settle(validate91, checkObject(null, data, instancePath, ["id", "options"], {id: validate25, options: validate93, wording: validate66, source: validate25}));}
function validate90(data, instancePath = ""){return settle(validate90, checkElements(null, data, instancePath, validate91, {maxItems: 1000, minItems: 1}));}
function validate130(data, instancePath = ""){return settle(validate130, checkRecord(null, data, instancePath, {maxLength: 64, test: pattern0, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$"}, validate31));}
function validate139(data, instancePath = ""){return settle(validate139, checkText(null, data, instancePath, {maxLength: 1000}));}
function validate138(data, instancePath = ""){let vErrors = null;let errors = 0;const _errs0 = errors;let valid0 = false;const _errs1 = errors;if(!(validate139(data, instancePath))){vErrors = join(vErrors, validate139.errors);errors = vErrors.length;}var _valid0 = _errs1 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs2 = errors;if(!(validate98(data, instancePath))){vErrors = join(vErrors, validate98.errors);errors = vErrors.length;}var _valid0 = _errs2 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs3 = errors;if(!(validate79(data, instancePath))){vErrors = join(vErrors, validate79.errors);errors = vErrors.length;}var _valid0 = _errs3 === errors;valid0 = valid0 || _valid0;}}if(!valid0){vErrors = report(vErrors, instancePath, "anyOf", {});errors++;}else {errors = _errs0;if(vErrors !== null){if(_errs0){vErrors.length = _errs0;}else {vErrors = null;}}}validate138.errors = vErrors;return errors === 0;}
function validate144(data, instancePath = ""){return settle(validate144, checkElements(null, data, instancePath, validate138, {maxItems: 1000, minItems: 1}));}const wrapper0 = {validate: validate135};
function validate152(data, instancePath = ""){return settle(validate152, checkElements(null, data, instancePath, wrapper0.validate, {maxItems: 100, minItems: 1}));}
function validate135(data, instancePath = ""){return settle(validate135, checkObject(null, data, instancePath, [], {item: validate25, scale: validate25, is: validate138, in: validate144, atLeast: validate98, atMost: validate98, above: validate98, below: validate98, answered: validate79, all: validate152, any: validate152, not: wrapper0.validate}));}
function validate127(data, instancePath = ""){return settle(validate127, checkObject(null, data, instancePath, ["type", "id", "text"], {type: constant("choice"), id: validate25, text: validate31, textByRole: validate130, help: validate31, required: validate79, enableWhen: validate135, source: validate25, wording: validate66, codes: validate106, extensions: validate115, options: validate93, optionSet: validate25, optionWording: validate66}));}
function validate177(data, instancePath = ""){return settle(validate177, checkNumber(null, data, instancePath, {type: "integer", maximum: 500, minimum: 0}));}
function validate179(data, instancePath = ""){return settle(validate179, checkNumber(null, data, instancePath, {type: "integer", maximum: 500, minimum: 1}));}
function validate163(data, instancePath = ""){return settle(validate163, checkObject(null, data, instancePath, ["type", "id", "text"], {type: constant("choices"), id: validate25, text: validate31, textByRole: validate130, help: validate31, required: validate79, enableWhen: validate135, source: validate25, wording: validate66, codes: validate106, extensions: validate115, options: validate93, optionSet: validate25, optionWording: validate66, minChosen: validate177, maxChosen: validate179}));}
function validate194(data, instancePath = ""){return settle(validate194, checkNumber(null, data, instancePath, {exclusiveMinimum: 0}));}
function validate197(data, instancePath = ""){return settle(validate197, checkObject(null, data, instancePath, ["value", "label"], {value: validate98, label: validate31}));}
function validate196(data, instancePath = ""){return settle(validate196, checkElements(null, data, instancePath, validate197, {maxItems: 200}));}
function validate181(data, instancePath = ""){return settle(validate181, checkObject(null, data, instancePath, ["type", "id", "text", "min", "max", "step"], {type: constant("rating"), id: validate25, text: validate31, textByRole: validate130, help: validate31, required: validate79, enableWhen: validate135, source: validate25, wording: validate66, codes: validate106, extensions: validate115, min: validate98, max: validate98, step: validate194, anchors: validate196}));}
function validate213(data, instancePath = ""){return settle(validate213, checkObject(null, data, instancePath, ["yes", "no"], {yes: validate98, no: validate98}));}
function validate202(data, instancePath = ""){return settle(validate202, checkObject(null, data, instancePath, ["type", "id", "text"], {type: constant("yesno"), id: validate25, text: validate31, textByRole: validate130, help: validate31, required: validate79, enableWhen: validate135, source: validate25, wording: validate66, codes: validate106, extensions: validate115, scores: validate213}));}
function validate228(data, instancePath = ""){return settle(validate228, checkText(null, data, instancePath, {maxLength: 64, minLength: 1}));}
function validate217(data, instancePath = ""){return settle(validate217, checkObject(null, data, instancePath, ["type", "id", "text"], {type: constant("number"), id: validate25, text: validate31, textByRole: validate130, help: validate31, required: validate79, enableWhen: validate135, source: validate25, wording: validate66, codes: validate106, extensions: validate115, unit: validate228, min: validate98, max: validate98, step: validate194}));}
function validate244(data, instancePath = ""){return settle(validate244, checkNumber(null, data, instancePath, {type: "integer", maximum: 100000, minimum: 1}));}
function validate233(data, instancePath = ""){return settle(validate233, checkObject(null, data, instancePath, ["type", "id", "text"], {type: constant("text"), id: validate25, text: validate31, textByRole: validate130, help: validate31, required: validate79, enableWhen: validate135, source: validate25, wording: validate66, codes: validate106, extensions: validate115, maxLength: validate244, multiline: validate79}));}
function validate258(data, instancePath = ""){return settle(validate258, checkText(null, data, instancePath, {test: pattern3, pattern: "^\\d{4}-\\d{2}-\\d{2}$"}));}
function validate247(data, instancePath = ""){return settle(validate247, checkObject(null, data, instancePath, ["type", "id", "text"], {type: constant("date"), id: validate25, text: validate31, textByRole: validate130, help: validate31, required: validate79, enableWhen: validate135, source: validate25, wording: validate66, codes: validate106, extensions: validate115, earliest: validate258, latest: validate258}));}
function validate126(data, instancePath = ""){return settle(validate126, checkTagged(null, data, instancePath, "type", {"choice": validate127, "choices": validate163, "rating": validate181, "yesno": validate202, "number": validate217, "text": validate233, "date": validate247}));}
function validate125(data, instancePath = ""){return settle(validate125, checkElements(null, data, instancePath, validate126, {maxItems: 10000}));}
function validate275(data, instancePath = ""){return settle(validate275, checkElements(null, data, instancePath, validate25, {maxItems: 100, minItems: 1}));}
function validate278(data, instancePath = ""){return settle(validate278, checkElements(null, data, instancePath, validate25, {maxItems: 10000, minItems: 1}));}
function validate271(data, instancePath = ""){return settle(validate271, checkObject(null, data, instancePath, ["id", "title", "items"], {id: validate25, title: validate31, description: validate31, groups: validate275, items: validate278}));}
function validate270(data, instancePath = ""){return settle(validate270, checkElements(null, data, instancePath, validate271, {maxItems: 200, minItems: 1}));}
function validate288(data, instancePath = ""){return settle(validate288, checkElements(null, data, instancePath, validate25, {maxItems: 20, minItems: 1}));}
function validate291(data, instancePath = ""){return settle(validate291, checkChoice(null, data, instancePath, ["own","joint","observer"]));}
function validate293(data, instancePath = ""){return settle(validate293, checkElements(null, data, instancePath, validate25, {maxItems: 10000}));}
function validate297(data, instancePath = ""){return settle(validate297, checkObject(null, data, instancePath, ["id", "title", "items"], {id: validate25, title: validate31, items: validate278}));}
function validate296(data, instancePath = ""){return settle(validate296, checkElements(null, data, instancePath, validate297, {maxItems: 200, minItems: 1}));}
function validate306(data, instancePath = ""){return settle(validate306, checkChoice(null, data, instancePath, ["start","midpoint","end"]));}
function validate305(data, instancePath = ""){return settle(validate305, checkElements(null, data, instancePath, validate306, {maxItems: 3, minItems: 1}));}
function validate284(data, instancePath = ""){return settle(validate284, checkObject(null, data, instancePath, ["id", "respondents", "authorship", "items"], {id: validate25, title: validate31, description: validate31, respondents: validate288, authorship: validate291, items: validate293, sections: validate296, goals: validate79, cadence: validate25, milestones: validate305, groups: validate275, readableBy: validate288}));}
function validate283(data, instancePath = ""){return settle(validate283, checkElements(null, data, instancePath, validate284, {maxItems: 200, minItems: 1}));}
function validate318(data, instancePath = ""){return settle(validate318, checkChoice(null, data, instancePath, ["mean","sum","min","max","count","ladder","attainment"]));}
function validate321(data, instancePath = ""){return settle(validate321, checkElements(null, data, instancePath, validate25, {maxItems: 1000, minItems: 1}));}
function validate328(data, instancePath = ""){return settle(validate328, checkRecord(null, data, instancePath, {maxLength: 64, test: pattern0, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$"}, validate98));}
function validate326(data, instancePath = ""){return settle(validate326, checkObject(null, data, instancePath, ["items"], {when: validate135, items: validate328}));}
function validate325(data, instancePath = ""){return settle(validate325, checkElements(null, data, instancePath, validate326, {maxItems: 100, minItems: 1}));}
function validate335(data, instancePath = ""){return settle(validate335, checkNumber(null, data, instancePath, {type: "integer", maximum: 10000, minimum: 1}));}
function validate338(data, instancePath = ""){return settle(validate338, checkNumber(null, data, instancePath, {maximum: 1, exclusiveMinimum: 0}));}
function validate337(data, instancePath = ""){return settle(validate337, checkObject(null, data, instancePath, ["share"], {share: validate338}));}
function validate334(data, instancePath = ""){let vErrors = null;let errors = 0;const _errs0 = errors;let valid0 = false;const _errs1 = errors;if(!(validate335(data, instancePath))){vErrors = join(vErrors, validate335.errors);errors = vErrors.length;}var _valid0 = _errs1 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs2 = errors;if(!(validate337(data, instancePath))){vErrors = join(vErrors, validate337.errors);errors = vErrors.length;}var _valid0 = _errs2 === errors;valid0 = valid0 || _valid0;}if(!valid0){vErrors = report(vErrors, instancePath, "anyOf", {});errors++;}else {errors = _errs0;if(vErrors !== null){if(_errs0){vErrors.length = _errs0;}else {vErrors = null;}}}validate334.errors = vErrors;return errors === 0;}
function validate343(data, instancePath = ""){return settle(validate343, checkObject(null, data, instancePath, [], {times: validate98, plus: validate98}));}
function validate348(data, instancePath = ""){return settle(validate348, checkNumber(null, data, instancePath, {type: "integer", maximum: 6, minimum: 0}));}
function validate347(data, instancePath = ""){return settle(validate347, checkObject(null, data, instancePath, ["decimals"], {decimals: validate348}));}
function validate352(data, instancePath = ""){return settle(validate352, checkObject(null, data, instancePath, ["raw", "value"], {raw: validate98, value: validate98}));}
function validate351(data, instancePath = ""){return settle(validate351, checkElements(null, data, instancePath, validate352, {maxItems: 10000, minItems: 1}));}
function validate357(data, instancePath = ""){return settle(validate357, checkObject(null, data, instancePath, ["min", "max"], {min: validate98, max: validate98}));}
function validate361(data, instancePath = ""){return settle(validate361, checkChoice(null, data, instancePath, ["high","low"]));}
function validate364(data, instancePath = ""){return settle(validate364, checkObject(null, data, instancePath, [], {atLeast: validate98, moreThan: validate98}));}
function validate363(data, instancePath = ""){return settle(validate363, checkObject(null, data, instancePath, [], {raw: validate364, normalized: validate364}));}
function validate376(data, instancePath = ""){return settle(validate376, checkText(null, data, instancePath, {test: pattern2, pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$"}));}
function validate375(data, instancePath = ""){return settle(validate375, checkElements(null, data, instancePath, validate376, {maxItems: 100, minItems: 1}));}
function validate380(data, instancePath = ""){return settle(validate380, checkObject(null, data, instancePath, ["id", "title", "from"], {id: validate25, title: validate31, from: validate98}));}
function validate379(data, instancePath = ""){return settle(validate379, checkElements(null, data, instancePath, validate380, {maxItems: 100, minItems: 1}));}
function validate388(data, instancePath = ""){return settle(validate388, checkChoice(null, data, instancePath, ["upper","lower"]));}
function validate386(data, instancePath = ""){return settle(validate386, checkObject(null, data, instancePath, ["value", "belongsTo"], {value: validate98, belongsTo: validate388, upper: validate31, lower: validate31}));}
function validate396(data, instancePath = ""){return settle(validate396, checkNumber(null, data, instancePath, {minimum: 0}));}
function validate394(data, instancePath = ""){return settle(validate394, checkObject(null, data, instancePath, ["type"], {type: constant("points"), atLeast: validate194, moreThan: validate396, interRater: validate79}));}
function validate401(data, instancePath = ""){return settle(validate401, checkNumber(null, data, instancePath, {maximum: 1, minimum: 0}));}
function validate404(data, instancePath = ""){return settle(validate404, checkChoice(null, data, instancePath, ["at-least","more-than"]));}
function validate399(data, instancePath = ""){return settle(validate399, checkObject(null, data, instancePath, ["type", "standardDeviation", "reliability", "z", "boundary"], {type: constant("jacobson-truax"), standardDeviation: validate194, reliability: validate401, z: validate194, boundary: validate404, interRater: validate79}));}
function validate393(data, instancePath = ""){return settle(validate393, checkTagged(null, data, instancePath, "type", {"points": validate394, "jacobson-truax": validate399}));}
function validate371(data, instancePath = ""){return settle(validate371, checkObject(null, data, instancePath, ["source"], {source: validate25, groups: validate275, roles: validate275, languages: validate375, bands: validate379, cutoff: validate386, reliable: validate393, minimalImportant: validate364, lookup: validate351, range: validate357}));}
function validate370(data, instancePath = ""){return settle(validate370, checkElements(null, data, instancePath, validate371, {maxItems: 100, minItems: 1}));}
function validate419(data, instancePath = ""){return settle(validate419, checkChoice(null, data, instancePath, ["documented","preliminary"]));}
function validate416(data, instancePath = ""){return settle(validate416, checkObject(null, data, instancePath, ["outcome", "source"], {outcome: validate25, source: validate25, strength: validate419, note: validate31}));}
function validate415(data, instancePath = ""){return settle(validate415, checkElements(null, data, instancePath, validate416, {maxItems: 100, minItems: 1}));}
function validate425(data, instancePath = ""){return settle(validate425, checkObject(null, data, instancePath, ["id", "title", "criterion", "when"], {id: validate25, title: validate31, criterion: validate31, when: validate135}));}
function validate424(data, instancePath = ""){return settle(validate424, checkElements(null, data, instancePath, validate425, {maxItems: 100, minItems: 1}));}
function validate432(data, instancePath = ""){return settle(validate432, checkChoice(null, data, instancePath, ["consecutive","highest"]));}
function validate314(data, instancePath = ""){return settle(validate314, checkObject(null, data, instancePath, ["id", "title", "method"], {id: validate25, title: validate31, description: validate31, method: validate318, items: validate278, scales: validate321, reverseKeyed: validate278, weights: validate325, whenNotEnabled: validate98, minAnswered: validate334, prorate: validate79, transform: validate343, round: validate347, lookup: validate351, range: validate357, best: validate361, moved: validate363, norms: validate370, evidence: validate415, steps: validate424, climb: validate432, theme: validate25, wording: validate66, codes: validate106, extensions: validate115}));}
function validate313(data, instancePath = ""){return settle(validate313, checkElements(null, data, instancePath, validate314, {maxItems: 1000}));}
const pattern11 = new RegExp("^P[1-9]\\d{0,3}[DWMY]$", "u");
function validate445(data, instancePath = ""){return settle(validate445, checkText(null, data, instancePath, {test: pattern11, pattern: "^P[1-9]\\d{0,3}[DWMY]$"}));}
function validate449(data, instancePath = ""){return settle(validate449, checkObject(null, data, instancePath, ["from", "to"], {from: validate445, to: validate445}));}
function validate442(data, instancePath = ""){return settle(validate442, checkObject(null, data, instancePath, ["type", "id", "every"], {type: constant("interval"), id: validate25, title: validate31, every: validate445, opensBefore: validate445, closesAfter: validate445, recommended: validate449}));}
function validate453(data, instancePath = ""){return settle(validate453, checkObject(null, data, instancePath, ["type", "id", "at"], {type: constant("milestones"), id: validate25, title: validate31, at: validate305, opensBefore: validate445, closesAfter: validate445}));}
function validate462(data, instancePath = ""){return settle(validate462, checkChoice(null, data, instancePath, ["before","after"]));}
function validate459(data, instancePath = ""){return settle(validate459, checkObject(null, data, instancePath, ["type", "id", "moment"], {type: constant("session"), id: validate25, title: validate31, moment: validate462, opensBefore: validate445, closesAfter: validate445}));}
function validate466(data, instancePath = ""){return settle(validate466, checkObject(null, data, instancePath, ["type", "id"], {type: constant("adhoc"), id: validate25, title: validate31}));}
function validate441(data, instancePath = ""){return settle(validate441, checkTagged(null, data, instancePath, "type", {"interval": validate442, "milestones": validate453, "session": validate459, "adhoc": validate466}));}
function validate440(data, instancePath = ""){return settle(validate440, checkElements(null, data, instancePath, validate441, {maxItems: 50, minItems: 1}));}
function validate479(data, instancePath = ""){return settle(validate479, checkChoice(null, data, instancePath, ["same","related"]));}
function validate482(data, instancePath = ""){return settle(validate482, checkObject(null, data, instancePath, ["scale", "role"], {scale: validate25, role: validate25}));}
function validate481(data, instancePath = ""){return settle(validate481, checkElements(null, data, instancePath, validate482, {maxItems: 10, minItems: 2}));}
function validate476(data, instancePath = ""){return settle(validate476, checkObject(null, data, instancePath, ["id", "construct", "sides"], {id: validate25, title: validate31, construct: validate479, sides: validate481, within: validate445, diverged: validate363}));}
function validate475(data, instancePath = ""){return settle(validate475, checkElements(null, data, instancePath, validate476, {maxItems: 1000, minItems: 1}));}
function validate493(data, instancePath = ""){return settle(validate493, checkObject(null, data, instancePath, ["id", "title"], {id: validate25, title: validate31, description: validate31}));}
function validate492(data, instancePath = ""){return settle(validate492, checkElements(null, data, instancePath, validate493, {maxItems: 100, minItems: 1}));}
function validate501(data, instancePath = ""){return settle(validate501, checkChoice(null, data, instancePath, ["theme","signs","method","agreement","due-on"]));}
function validate500(data, instancePath = ""){return settle(validate500, checkElements(null, data, instancePath, validate501, {maxItems: 5, minItems: 1}));}
function validate508(data, instancePath = ""){return settle(validate508, checkChoice(null, data, instancePath, ["per-goal","shared"]));}
function validate511(data, instancePath = ""){return settle(validate511, checkObject(null, data, instancePath, ["value", "label"], {value: validate98, label: validate31}));}
function validate510(data, instancePath = ""){return settle(validate510, checkElements(null, data, instancePath, validate511, {maxItems: 200, minItems: 1}));}
function validate504(data, instancePath = ""){return settle(validate504, checkObject(null, data, instancePath, ["min", "max", "step", "meaning"], {min: validate98, max: validate98, step: validate194, meaning: validate508, anchors: validate510}));}
function validate521(data, instancePath = ""){return settle(validate521, checkNumber(null, data, instancePath, {type: "integer", maximum: 2, minimum: -2}));}
function validate519(data, instancePath = ""){return settle(validate519, checkObject(null, data, instancePath, ["value", "level"], {value: validate98, level: validate521}));}
function validate518(data, instancePath = ""){return settle(validate518, checkElements(null, data, instancePath, validate519, {maxItems: 200, minItems: 2}));}
function validate491(data, instancePath = ""){return settle(validate491, checkObject(null, data, instancePath, ["attainment"], {themes: validate492, subGoals: validate79, required: validate500, attainment: validate504, weights: validate79, tScore: validate518}));}
function validate527(data, instancePath = ""){return settle(validate527, checkObject(null, data, instancePath, ["id", "title", "when"], {id: validate25, title: validate31, when: validate135, readableBy: validate288}));}
function validate526(data, instancePath = ""){return settle(validate526, checkElements(null, data, instancePath, validate527, {maxItems: 200, minItems: 1}));}
function validate534(data, instancePath = ""){return settle(validate534, checkObject(null, data, instancePath, ["occasion"], {occasion: validate25}));}
function validate539(data, instancePath = ""){return settle(validate539, checkNumber(null, data, instancePath, {type: "integer", maximum: 999999999, minimum: 0}));}
function validate538(data, instancePath = ""){return settle(validate538, checkObject(null, data, instancePath, ["major", "scales"], {major: validate539, scales: validate321}));}
function validate537(data, instancePath = ""){return settle(validate537, checkElements(null, data, instancePath, validate538, {maxItems: 100, minItems: 1}));}
function validate547(data, instancePath = ""){return settle(validate547, checkObject(null, data, instancePath, ["as", "scales"], {as: constant("card"), title: validate31, scales: validate321}));}
function validate552(data, instancePath = ""){return settle(validate552, checkElements(null, data, instancePath, validate25, {maxItems: 1000, minItems: 3}));}
function validate550(data, instancePath = ""){return settle(validate550, checkObject(null, data, instancePath, ["as", "scales"], {as: constant("wheel"), title: validate31, scales: validate552}));}
function validate555(data, instancePath = ""){return settle(validate555, checkObject(null, data, instancePath, ["as", "scales"], {as: constant("ladder"), title: validate31, scales: validate321}));}
function validate558(data, instancePath = ""){return settle(validate558, checkObject(null, data, instancePath, ["as", "scales"], {as: constant("trend"), title: validate31, scales: validate321}));}
function validate546(data, instancePath = ""){return settle(validate546, checkTagged(null, data, instancePath, "as", {"card": validate547, "wheel": validate550, "ladder": validate555, "trend": validate558}));}
function validate545(data, instancePath = ""){return settle(validate545, checkElements(null, data, instancePath, validate546, {maxItems: 100, minItems: 1}));}
function validate22(data, instancePath = ""){return settle(validate22, checkObject(null, data, instancePath, ["kind", "format", "id", "version", "status", "title", "purpose", "provenance", "roles", "items", "forms", "scales"], {$schema: validate23, kind: constant("instrument"), format: constant(1), id: validate25, version: validate27, status: validate29, title: validate31, description: validate31, purpose: validate36, subject: validate40, publishedOn: validate42, provenance: validate44, roles: validate72, groups: validate83, optionSets: validate90, items: validate125, profiles: validate270, forms: validate283, scales: validate313, cadences: validate440, perspectives: validate475, goals: validate491, followUps: validate526, baseline: validate534, comparable: validate537, scoringReadableBy: validate288, display: validate545, codes: validate106, extensions: validate115}));}
export const isNorms: StructureChecker = validate569;
function validate574(data, instancePath = ""){return settle(validate574, checkElements(null, data, instancePath, validate27, {maxItems: 200, minItems: 1}));}
function validate577(data, instancePath = ""){return settle(validate577, checkObject(null, data, instancePath, ["publisher", "sources", "licence"], {publisher: validate45, sources: validate47, licence: validate60}));}
function validate583(data, instancePath = ""){return settle(validate583, checkObject(null, data, instancePath, ["scale", "norms"], {scale: validate25, norms: validate370}));}
function validate582(data, instancePath = ""){return settle(validate582, checkElements(null, data, instancePath, validate583, {maxItems: 1000, minItems: 1}));}
function validate593(data, instancePath = ""){return settle(validate593, checkChoice(null, data, instancePath, ["session","week","month"]));}
function validate595(data, instancePath = ""){return settle(validate595, checkObject(null, data, instancePath, ["from", "to"], {from: validate98, to: validate98}));}
function validate601(data, instancePath = ""){return settle(validate601, checkNumber(null, data, instancePath, {type: "integer", maximum: 10000, minimum: 0}));}
function validate600(data, instancePath = ""){return settle(validate600, checkObject(null, data, instancePath, ["at", "value"], {at: validate601, value: validate98}));}
function validate599(data, instancePath = ""){return settle(validate599, checkElements(null, data, instancePath, validate600, {maxItems: 1000, minItems: 1}));}
function validate589(data, instancePath = ""){return settle(validate589, checkObject(null, data, instancePath, ["scale", "source", "unit", "baseline", "points"], {scale: validate25, source: validate25, groups: validate275, unit: validate593, baseline: validate595, points: validate599}));}
function validate588(data, instancePath = ""){return settle(validate588, checkElements(null, data, instancePath, validate589, {maxItems: 10000, minItems: 1}));}
function validate569(data, instancePath = ""){return settle(validate569, checkObject(null, data, instancePath, ["kind", "format", "id", "version", "instrument", "provenance", "scales"], {$schema: validate23, kind: constant("norms"), format: constant(1), id: validate25, version: validate27, instrument: validate25, instrumentVersions: validate574, provenance: validate577, scales: validate582, expected: validate588, extensions: validate115}));}
export const isCourseFacts: StructureChecker = validate609;
const pattern12 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:~+=-]{0,127}$", "u");
function validate611(data, instancePath = ""){return settle(validate611, checkText(null, data, instancePath, {test: pattern12, pattern: "^[A-Za-z0-9][A-Za-z0-9._:~+=-]{0,127}$"}));}
const pattern13 = new RegExp("^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*@(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$", "u");
function validate614(data, instancePath = ""){return settle(validate614, checkText(null, data, instancePath, {maxLength: 96, test: pattern13, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*@(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$"}));}
function validate619(data, instancePath = ""){return settle(validate619, checkChoice(null, data, instancePath, ["job","education","completed","transferred","dropped-out","moved","died","other"]));}
function validate624(data, instancePath = ""){return settle(validate624, checkObject(null, data, instancePath, ["id"], {id: validate611, plannedOn: validate42, heldOn: validate42}));}
function validate623(data, instancePath = ""){return settle(validate623, checkElements(null, data, instancePath, validate624, {maxItems: 10000}));}
function validate631(data, instancePath = ""){return settle(validate631, checkObject(null, data, instancePath, ["from"], {from: validate42, to: validate42}));}
function validate630(data, instancePath = ""){return settle(validate630, checkElements(null, data, instancePath, validate631, {maxItems: 1000}));}
const pattern14 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");
function validate636(data, instancePath = ""){return settle(validate636, checkText(null, data, instancePath, {maxLength: 64, test: pattern14, pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"}));}
function validate639(data, instancePath = ""){return settle(validate639, checkObject(null, data, instancePath, [], {from: validate42, unit: validate611, supplier: validate611, caseworker: validate611, effort: validate611}));}
function validate638(data, instancePath = ""){return settle(validate638, checkElements(null, data, instancePath, validate639, {maxItems: 1000, minItems: 1}));}
function validate609(data, instancePath = ""){return settle(validate609, checkObject(null, data, instancePath, ["kind", "format", "id", "subject", "instrument"], {$schema: validate23, kind: constant("course-facts"), format: constant(1), id: validate611, subject: validate611, instrument: validate614, startedOn: validate42, expectedEndOn: validate42, endedOn: validate42, endReason: validate619, groups: validate275, profile: validate25, sessions: validate623, pauses: validate630, timeZone: validate636, context: validate638}));}
export const isEntry: StructureChecker = validate647;
function validate650(data, instancePath = ""){return settle(validate650, checkNumber(null, data, instancePath, {type: "integer", maximum: 1000000000, minimum: 1}));}
const pattern15 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:\\d{2})$", "u");
function validate653(data, instancePath = ""){return settle(validate653, checkText(null, data, instancePath, {test: pattern15, pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:\\d{2})$"}));}
function validate659(data, instancePath = ""){return settle(validate659, checkObject(null, data, instancePath, ["role", "id"], {role: validate25, id: validate611}));}
function validate658(data, instancePath = ""){return settle(validate658, checkElements(null, data, instancePath, validate659, {maxItems: 20, minItems: 1}));}
function validate665(data, instancePath = ""){return settle(validate665, checkChoice(null, data, instancePath, ["paper","screen","interview","telephone","video"]));}
function validate674(data, instancePath = ""){return settle(validate674, checkText(null, data, instancePath, {maxLength: 100000}));}
function validate680(data, instancePath = ""){return settle(validate680, checkText(null, data, instancePath, {maxLength: 64}));}
function validate679(data, instancePath = ""){let vErrors = null;let errors = 0;const _errs0 = errors;let valid0 = false;const _errs1 = errors;if(!(validate680(data, instancePath))){vErrors = join(vErrors, validate680.errors);errors = vErrors.length;}var _valid0 = _errs1 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs2 = errors;if(!(validate98(data, instancePath))){vErrors = join(vErrors, validate98.errors);errors = vErrors.length;}var _valid0 = _errs2 === errors;valid0 = valid0 || _valid0;}if(!valid0){vErrors = report(vErrors, instancePath, "anyOf", {});errors++;}else {errors = _errs0;if(vErrors !== null){if(_errs0){vErrors.length = _errs0;}else {vErrors = null;}}}validate679.errors = vErrors;return errors === 0;}
function validate678(data, instancePath = ""){return settle(validate678, checkElements(null, data, instancePath, validate679, {maxItems: 500}));}
function validate685(data, instancePath = ""){return settle(validate685, checkObject(null, data, instancePath, ["missing"], {missing: validate103}));}
function validate673(data, instancePath = ""){let vErrors = null;let errors = 0;const _errs0 = errors;let valid0 = false;const _errs1 = errors;if(!(validate674(data, instancePath))){vErrors = join(vErrors, validate674.errors);errors = vErrors.length;}var _valid0 = _errs1 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs2 = errors;if(!(validate98(data, instancePath))){vErrors = join(vErrors, validate98.errors);errors = vErrors.length;}var _valid0 = _errs2 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs3 = errors;if(!(validate79(data, instancePath))){vErrors = join(vErrors, validate79.errors);errors = vErrors.length;}var _valid0 = _errs3 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs4 = errors;if(!(validate678(data, instancePath))){vErrors = join(vErrors, validate678.errors);errors = vErrors.length;}var _valid0 = _errs4 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs5 = errors;if(!(validate685(data, instancePath))){vErrors = join(vErrors, validate685.errors);errors = vErrors.length;}var _valid0 = _errs5 === errors;valid0 = valid0 || _valid0;}}}}if(!valid0){vErrors = report(vErrors, instancePath, "anyOf", {});errors++;}else {errors = _errs0;if(vErrors !== null){if(_errs0){vErrors.length = _errs0;}else {vErrors = null;}}}validate673.errors = vErrors;return errors === 0;}
function validate672(data, instancePath = ""){return settle(validate672, checkRecord(null, data, instancePath, {maxLength: 64}, validate673));}
function validate691(data, instancePath = ""){let vErrors = null;let errors = 0;const _errs0 = errors;let valid0 = false;const _errs1 = errors;if(!(validate98(data, instancePath))){vErrors = join(vErrors, validate98.errors);errors = vErrors.length;}var _valid0 = _errs1 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs2 = errors;if(!(validate685(data, instancePath))){vErrors = join(vErrors, validate685.errors);errors = vErrors.length;}var _valid0 = _errs2 === errors;valid0 = valid0 || _valid0;}if(!valid0){vErrors = report(vErrors, instancePath, "anyOf", {});errors++;}else {errors = _errs0;if(vErrors !== null){if(_errs0){vErrors.length = _errs0;}else {vErrors = null;}}}validate691.errors = vErrors;return errors === 0;}
function validate690(data, instancePath = ""){return settle(validate690, checkRecord(null, data, instancePath, {maxLength: 128}, validate691));}
function validate648(data, instancePath = ""){return settle(validate648, checkObject(null, data, instancePath, ["kind", "format", "id", "revision", "course", "recordedAt", "instrument", "form", "subject", "respondents", "answeredOn", "answers"], {kind: constant("response"), format: constant(1), id: validate611, revision: validate650, course: validate611, recordedAt: validate653, instrument: validate614, form: validate25, subject: validate611, respondents: validate658, enteredBy: validate611, mode: validate665, language: validate376, occasion: validate25, asked: validate278, answeredOn: validate42, planRevision: validate650, answers: validate672, goals: validate690}));}
function validate701(data, instancePath = ""){return settle(validate701, checkChoice(null, data, instancePath, ["wrong-subject","wrong-instrument","entered-in-error","consent-withdrawn","other"]));}
function validate696(data, instancePath = ""){return settle(validate696, checkObject(null, data, instancePath, ["kind", "format", "id", "revision", "course", "recordedAt"], {kind: constant("withdrawal"), format: constant(1), id: validate611, revision: validate650, course: validate611, recordedAt: validate653, reason: validate701}));}
function validate713(data, instancePath = ""){return settle(validate713, checkNumber(null, data, instancePath, {type: "integer", maximum: 1000000, minimum: 1}));}
function validate718(data, instancePath = ""){return settle(validate718, checkChoice(null, data, instancePath, ["open","attained","closed"]));}
function validate720(data, instancePath = ""){return settle(validate720, checkElements(null, data, instancePath, validate45, {maxItems: 100}));}
function validate726(data, instancePath = ""){return settle(validate726, checkNumber(null, data, instancePath, {maximum: 1000, exclusiveMinimum: 0}));}
function validate729(data, instancePath = ""){return settle(validate729, checkObject(null, data, instancePath, ["value", "meaning"], {value: validate98, meaning: validate45}));}
function validate728(data, instancePath = ""){return settle(validate728, checkElements(null, data, instancePath, validate729, {maxItems: 200}));}
function validate711(data, instancePath = ""){return settle(validate711, checkObject(null, data, instancePath, ["id", "version", "title", "status"], {id: validate611, version: validate713, parent: validate611, theme: validate25, title: validate45, status: validate718, signs: validate720, methods: validate720, agreements: validate720, dueOn: validate42, weight: validate726, attainment: validate728}));}
function validate710(data, instancePath = ""){return settle(validate710, checkElements(null, data, instancePath, validate711, {maxItems: 1000}));}
function validate703(data, instancePath = ""){return settle(validate703, checkObject(null, data, instancePath, ["kind", "format", "id", "revision", "course", "recordedAt", "plannedOn", "respondents", "goals"], {kind: constant("plan"), format: constant(1), id: validate611, revision: validate650, course: validate611, recordedAt: validate653, plannedOn: validate42, respondents: validate658, goals: validate710}));}
function validate742(data, instancePath = ""){return settle(validate742, checkObject(null, data, instancePath, [], {startedOn: validate42, expectedEndOn: validate42, endedOn: validate42, endReason: validate619, groups: validate275, profile: validate25, sessions: validate623, pauses: validate630, timeZone: validate636, context: validate638}));}
function validate736(data, instancePath = ""){return settle(validate736, checkObject(null, data, instancePath, ["kind", "format", "id", "revision", "course", "recordedAt", "changes"], {kind: constant("course"), format: constant(1), id: validate611, revision: validate650, course: validate611, recordedAt: validate653, effectiveOn: validate42, changes: validate742}));}
function validate761(data, instancePath = ""){return settle(validate761, checkChoice(null, data, instancePath, ["declined","not-held"]));}
function validate754(data, instancePath = ""){return settle(validate754, checkObject(null, data, instancePath, ["kind", "format", "id", "revision", "course", "recordedAt", "occasion", "status"], {kind: constant("occasion"), format: constant(1), id: validate611, revision: validate650, course: validate611, recordedAt: validate653, occasion: validate25, form: validate25, status: validate761, reason: validate31}));}
function validate772(data, instancePath = ""){return settle(validate772, checkChoice(null, data, instancePath, ["talked","referred","acted","not-needed"]));}
function validate764(data, instancePath = ""){return settle(validate764, checkObject(null, data, instancePath, ["kind", "format", "id", "revision", "course", "recordedAt", "followUp", "response", "resolvedOn", "outcome"], {kind: constant("follow-up"), format: constant(1), id: validate611, revision: validate650, course: validate611, recordedAt: validate653, followUp: validate25, response: validate611, resolvedOn: validate42, outcome: validate772}));}
function validate647(data, instancePath = ""){return settle(validate647, checkTagged(null, data, instancePath, "kind", {"response": validate648, "withdrawal": validate696, "plan": validate703, "course": validate736, "occasion": validate754, "follow-up": validate764}));}
export const isEvent: StructureChecker = validate780;
function validate782(data, instancePath = ""){return settle(validate782, checkText(null, data, instancePath, {maxLength: 1500, minLength: 1}));}
function validate784(data, instancePath = ""){return settle(validate784, checkText(null, data, instancePath, {maxLength: 2000, minLength: 1}));}
function validate790(data, instancePath = ""){return settle(validate790, checkNumber(null, data, instancePath, {type: "integer", maximum: 9007199254740991, minimum: 0}));}
function validate796(data, instancePath = ""){return settle(validate796, checkElements(null, data, instancePath, validate25, {maxItems: 20}));}
function validate803(data, instancePath = ""){return settle(validate803, checkNumber(null, data, instancePath, {type: "integer", maximum: 9007199254740991, minimum: 1}));}
function validate807(data, instancePath = ""){return settle(validate807, checkChoice(null, data, instancePath, ["in-window","outside-window","unscheduled"]));}
function validate824(data, instancePath = ""){return settle(validate824, checkChoice(null, data, instancePath, ["better","same","worse"]));}
function validate826(data, instancePath = ""){return settle(validate826, checkChoice(null, data, instancePath, ["yes","no","no-norms","insufficient-data"]));}
function validate829(data, instancePath = ""){return settle(validate829, checkChoice(null, data, instancePath, ["rater-changed","items-differ","prorated","authorship-changed","mode-changed","language-changed","version-changed","outside-window","goals-differ","floor","ceiling"]));}
function validate828(data, instancePath = ""){return settle(validate828, checkElements(null, data, instancePath, validate829, {maxItems: 11}));}
function validate818(data, instancePath = ""){return settle(validate818, checkObject(null, data, instancePath, ["status", "response", "answeredOn", "from", "to", "difference", "movement", "reliable", "cautions"], {status: constant("compared"), response: validate611, answeredOn: validate42, from: validate98, to: validate98, difference: validate98, movement: validate824, reliable: validate826, cautions: validate828}));}
function validate835(data, instancePath = ""){return settle(validate835, checkChoice(null, data, instancePath, ["too-few-common-items","other-weights","other-conversion","not-comparable-version"]));}
function validate832(data, instancePath = ""){return settle(validate832, checkObject(null, data, instancePath, ["status", "response", "answeredOn", "reason"], {status: constant("not-compared"), response: validate611, answeredOn: validate42, reason: validate835}));}
function validate817(data, instancePath = ""){return settle(validate817, checkTagged(null, data, instancePath, "status", {"compared": validate818, "not-compared": validate832}));}
function validate811(data, instancePath = ""){return settle(validate811, checkObject(null, data, instancePath, ["status", "raw", "itemCount", "answeredCount"], {status: constant("complete"), raw: validate98, normalized: validate98, band: validate25, itemCount: validate790, answeredCount: validate790, sincePrevious: validate817, sinceBaseline: validate817}));}
function validate841(data, instancePath = ""){return settle(validate841, checkObject(null, data, instancePath, ["status", "raw", "itemCount", "answeredCount"], {status: constant("prorated"), raw: validate98, normalized: validate98, band: validate25, itemCount: validate790, answeredCount: validate790, sincePrevious: validate817, sinceBaseline: validate817}));}
function validate850(data, instancePath = ""){return settle(validate850, checkChoice(null, data, instancePath, ["too-few-answers","no-weights","not-in-lookup"]));}
function validate849(data, instancePath = ""){return settle(validate849, checkObject(null, data, instancePath, ["status", "reason", "itemCount", "answeredCount"], {status: constant("not-scorable"), reason: validate850, itemCount: validate790, answeredCount: validate790}));}
function validate810(data, instancePath = ""){return settle(validate810, checkTagged(null, data, instancePath, "status", {"complete": validate811, "prorated": validate841, "not-scorable": validate849}));}
function validate809(data, instancePath = ""){return settle(validate809, checkRecord(null, data, instancePath, {maxLength: 64, test: pattern0, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$"}, validate810));}
function validate788(data, instancePath = ""){return settle(validate788, checkObject(null, data, instancePath, ["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "revision", "form", "timing", "scores"], {key: validate45, sequence: validate790, void: constant(true), course: validate611, subject: validate611, instrument: validate614, engine: validate228, readableBy: validate796, context: validate639, response: validate611, roles: validate288, answeredOn: validate42, revision: validate803, form: validate25, occasion: validate25, timing: validate807, scores: validate809}));}
function validate781(data, instancePath = ""){return settle(validate781, checkObject(null, data, instancePath, ["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate782, source: validate784, subject: validate611, time: validate653, datacontenttype: constant("application/json"), type: constant("fremdrift.response.scored.v1"), data: validate788}));}
function validate881(data, instancePath = ""){return settle(validate881, checkChoice(null, data, instancePath, ["better","worse"]));}
function validate865(data, instancePath = ""){return settle(validate865, checkObject(null, data, instancePath, ["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "scale", "previous", "from", "to", "movement", "reliable", "cautions"], {key: validate45, sequence: validate790, void: constant(true), course: validate611, subject: validate611, instrument: validate614, engine: validate228, readableBy: validate796, context: validate639, response: validate611, roles: validate288, answeredOn: validate42, scale: validate25, previous: validate611, from: validate98, to: validate98, movement: validate881, reliable: validate826, cautions: validate828}));}
function validate860(data, instancePath = ""){return settle(validate860, checkObject(null, data, instancePath, ["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate782, source: validate784, subject: validate611, time: validate653, datacontenttype: constant("application/json"), type: constant("fremdrift.scale.moved.v1"), data: validate865}));}
function validate891(data, instancePath = ""){return settle(validate891, checkObject(null, data, instancePath, ["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "scale", "previous"], {key: validate45, sequence: validate790, void: constant(true), course: validate611, subject: validate611, instrument: validate614, engine: validate228, readableBy: validate796, context: validate639, response: validate611, roles: validate288, answeredOn: validate42, scale: validate25, previous: validate611, from: validate25, to: validate25}));}
function validate886(data, instancePath = ""){return settle(validate886, checkObject(null, data, instancePath, ["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate782, source: validate784, subject: validate611, time: validate653, datacontenttype: constant("application/json"), type: constant("fremdrift.band.entered.v1"), data: validate891}));}
function validate913(data, instancePath = ""){return settle(validate913, checkObject(null, data, instancePath, ["key", "sequence", "course", "subject", "instrument", "engine", "response", "roles", "answeredOn", "scale", "previous", "cutoff", "to", "movement"], {key: validate45, sequence: validate790, void: constant(true), course: validate611, subject: validate611, instrument: validate614, engine: validate228, readableBy: validate796, context: validate639, response: validate611, roles: validate288, answeredOn: validate42, scale: validate25, previous: validate611, cutoff: validate98, to: validate388, movement: validate881}));}
function validate908(data, instancePath = ""){return settle(validate908, checkObject(null, data, instancePath, ["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate782, source: validate784, subject: validate611, time: validate653, datacontenttype: constant("application/json"), type: constant("fremdrift.cutoff.crossed.v1"), data: validate913}));}
function validate949(data, instancePath = ""){return settle(validate949, checkObject(null, data, instancePath, ["response", "roles", "answeredOn", "role", "scale", "raw"], {response: validate611, roles: validate288, answeredOn: validate42, role: validate25, scale: validate25, raw: validate98, normalized: validate98}));}
function validate948(data, instancePath = ""){return settle(validate948, checkElements(null, data, instancePath, validate949, {maxItems: 10, minItems: 2}));}
function validate936(data, instancePath = ""){return settle(validate936, checkObject(null, data, instancePath, ["key", "sequence", "course", "subject", "instrument", "engine", "perspective", "construct", "sides"], {key: validate45, sequence: validate790, void: constant(true), course: validate611, subject: validate611, instrument: validate614, engine: validate228, readableBy: validate796, context: validate639, perspective: validate25, construct: validate479, occasion: validate25, sides: validate948, difference: validate98, diverged: validate79}));}
function validate931(data, instancePath = ""){return settle(validate931, checkObject(null, data, instancePath, ["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate782, source: validate784, subject: validate611, time: validate653, datacontenttype: constant("application/json"), type: constant("fremdrift.perspectives.compared.v1"), data: validate936}));}
function validate977(data, instancePath = ""){return settle(validate977, checkElements(null, data, instancePath, validate25, {maxItems: 100}));}
function validate967(data, instancePath = ""){return settle(validate967, checkObject(null, data, instancePath, ["key", "sequence", "course", "subject", "instrument", "engine", "startedOn"], {key: validate45, sequence: validate790, void: constant(true), course: validate611, subject: validate611, instrument: validate614, engine: validate228, readableBy: validate796, context: validate639, startedOn: validate42, groups: validate977}));}
function validate962(data, instancePath = ""){return settle(validate962, checkObject(null, data, instancePath, ["specversion", "id", "source", "subject", "datacontenttype", "type", "data"], {specversion: constant("1.0"), id: validate782, source: validate784, subject: validate611, time: validate653, datacontenttype: constant("application/json"), type: constant("fremdrift.course.started.v1"), data: validate967}));}
function validate780(data, instancePath = ""){return settle(validate780, checkTagged(null, data, instancePath, "type", {"fremdrift.response.scored.v1": validate781, "fremdrift.scale.moved.v1": validate860, "fremdrift.band.entered.v1": validate886, "fremdrift.cutoff.crossed.v1": validate908, "fremdrift.perspectives.compared.v1": validate931, "fremdrift.course.started.v1": validate962}));}
export const isCases: StructureChecker = validate987;
function validate1004(data, instancePath = ""){return settle(validate1004, checkChoice(null, data, instancePath, ["complete","prorated","not-scorable"]));}
function validate1003(data, instancePath = ""){return settle(validate1003, checkObject(null, data, instancePath, ["status"], {status: validate1004, raw: validate98, normalized: validate98, band: validate25, reason: validate850}));}
function validate1002(data, instancePath = ""){return settle(validate1002, checkRecord(null, data, instancePath, {maxLength: 64, test: pattern0, pattern: "^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$"}, validate1003));}
function validate1012(data, instancePath = ""){return settle(validate1012, checkElements(null, data, instancePath, validate110, {maxItems: 1000, minItems: 1}));}
function validate1001(data, instancePath = ""){return settle(validate1001, checkObject(null, data, instancePath, [], {scores: validate1002, issues: validate1012}));}
function validate993(data, instancePath = ""){return settle(validate993, checkObject(null, data, instancePath, ["type", "id", "title", "source", "form", "answers", "expect"], {type: constant("score"), id: validate25, title: validate45, source: validate784, form: validate25, answeredOn: validate42, asked: validate278, answers: validate672, expect: validate1001}));}
function validate1021(data, instancePath = ""){return settle(validate1021, checkElements(null, data, instancePath, validate647, {maxItems: 10000, minItems: 1}));}
function validate1028(data, instancePath = ""){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 !== "string"){vErrors = report(vErrors, instancePath, "type", {type: "string"}, key0);errors++;}var valid0 = _errs1 === errors;if(!valid0){vErrors = report(vErrors, instancePath, "propertyNames", {propertyName: key0});errors++;}}for(const key1 in data){if(!(validate116(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){vErrors = join(vErrors, validate116.errors);errors = vErrors.length;}}}else {vErrors = report(vErrors, instancePath, "type", {type: "object"});errors++;}validate1028.errors = vErrors;return errors === 0;}
function validate1026(data, instancePath = ""){return settle(validate1026, checkObject(null, data, instancePath, ["key"], {key: validate45, data: validate1028}));}
function validate1025(data, instancePath = ""){return settle(validate1025, checkElements(null, data, instancePath, validate1026, {maxItems: 10000}));}
function validate1033(data, instancePath = ""){return settle(validate1033, checkElements(null, data, instancePath, validate45, {maxItems: 10000}));}
function validate1038(data, instancePath = ""){return settle(validate1038, checkText(null, data, instancePath, {maxLength: 128}));}
function validate1040(data, instancePath = ""){return settle(validate1040, checkText(null, data, instancePath, {maxLength: 200}));}
function validate1037(data, instancePath = ""){return settle(validate1037, checkObject(null, data, instancePath, ["id", "code"], {id: validate1038, code: validate1040}));}
function validate1036(data, instancePath = ""){return settle(validate1036, checkElements(null, data, instancePath, validate1037, {maxItems: 10000}));}
function validate1024(data, instancePath = ""){return settle(validate1024, checkObject(null, data, instancePath, ["facts"], {facts: validate1025, absent: validate1033, refused: validate1036}));}
function validate1016(data, instancePath = ""){return settle(validate1016, checkObject(null, data, instancePath, ["type", "id", "title", "source", "facts", "entries", "expect"], {type: constant("course"), id: validate25, title: validate45, source: validate784, facts: validate609, entries: validate1021, expect: validate1024}));}
function validate992(data, instancePath = ""){return settle(validate992, checkTagged(null, data, instancePath, "type", {"score": validate993, "course": validate1016}));}
function validate991(data, instancePath = ""){return settle(validate991, checkElements(null, data, instancePath, validate992, {maxItems: 10000, minItems: 1}));}
function validate987(data, instancePath = ""){return settle(validate987, checkObject(null, data, instancePath, ["kind", "format", "instrument", "cases"], {$schema: validate23, kind: constant("cases"), format: constant(1), instrument: validate614, norms: validate108, cases: validate991}));}
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

function settle(check, errors) {
  check.errors = errors;
  return errors === null;
}
