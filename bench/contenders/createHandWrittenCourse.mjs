import { hashResponse } from './contentHash.mjs';
import { createTables, missing, readAnswers } from './handWrittenAnswers.mjs';
import { compareScales, tallyScales } from './handWrittenChange.mjs';
import { isEnvelopeSound } from './handWrittenEnvelope.mjs';

/**
 * Returns what a programmer would write to record the responses of one instrument as they come, in order: the course with
 * the response in it and the events that follow, or nothing when the response is not sound.
 *
 * It knows of one form and one role, of no revisions and no withdrawals, and throws when a response comes late.
 */
export function createHandWrittenCourse(definition, { source, engine }) {
  const [form] = definition.forms;
  const tables = { ...createTables(definition), atLeast: definition.scales.map(({ moved }) => moved.raw.atLeast) };
  const readableBy = [...form.respondents, ...form.readableBy];
  return (course, entry) => {
    if (!isEnvelopeSound(entry, tables.expected)) return undefined;
    if (entry.course !== course.facts.id || entry.subject !== course.facts.subject) return undefined;
    const items = new Array(tables.ids.length).fill(missing);
    if (!readAnswers(entry.answers, items, tables)) return undefined;
    const earlier = course.lanes[0]?.responses ?? [];
    const response = createCourseResponse(entry, items, tables);
    const after = append(course, response, form.respondents);
    const scores = compareScales(response, earlier, tables);
    return { status: 'recorded', course: after, events: stateEvents(after, { response, scores, readableBy, source, engine }) };
  };
}

function createCourseResponse(entry, items, tables) {
  const { id, revision, recordedAt, instrument, form, answeredOn, respondents, enteredBy, mode, language } = entry;
  const [{ role, id: person }] = respondents;
  const response = { id, revision, recordedAt, instrument, form, answeredOn, respondents: [{ role, id: person }] };
  if (enteredBy !== undefined) response.enteredBy = enteredBy;
  if (mode !== undefined) response.mode = mode;
  if (language !== undefined) response.language = language;
  response.contentHash = hashResponse(entry, items, tables);
  response.timing = 'unscheduled';
  response.items = items;
  response.scales = tallyScales(items, tables);
  return response;
}

function append(course, response, roles) {
  const earlier = course.lanes[0]?.responses ?? [];
  if (earlier.length > 0 && earlier[earlier.length - 1].answeredOn >= response.answeredOn)
    throw new Error('A response came late.');
  return {
    kind: 'course-state',
    format: 1,
    facts: course.facts,
    sequence: course.sequence + 1,
    versions: earlier.length > 0 ? course.versions : [response.instrument],
    entryIds: insertId(course.entryIds, response.id),
    lanes: [{ key: roles[0], roles, responses: [...earlier, response] }],
    withdrawn: course.withdrawn,
  };
}

function insertId(ids, id) {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ids[middle] < id) low = middle + 1;
    else high = middle;
  }
  if (ids[low] === id) throw new Error('A response came twice.');
  return ids.toSpliced(low, 0, id);
}

function stateEvents({ facts, sequence }, { response, scores, readableBy, source, engine }) {
  const { id, answeredOn, instrument, revision, form, recordedAt, timing } = response;
  const context = contextOn(facts.context, answeredOn);
  const roles = [response.respondents[0].role];
  const stated = {
    sequence,
    course: facts.id,
    subject: facts.subject,
    engine,
    context,
    instrument,
    readableBy,
    response: id,
    roles,
    answeredOn,
  };
  const state = (key, type, data) => ({
    specversion: '1.0',
    id: `${facts.id}/${sequence}/${key}`,
    source,
    type,
    subject: facts.id,
    time: recordedAt,
    datacontenttype: 'application/json',
    data: { key, ...stated, ...data },
  });
  const events = [state(`response.scored/${id}`, 'fremdrift.response.scored.v1', { revision, form, timing, scores })];
  for (const scale in scores) {
    const since = scores[scale].sincePrevious;
    if (since === undefined || since.status !== 'compared' || since.movement === 'same') continue;
    const { response: previous, from, to, movement, reliable, cautions } = since;
    events.push(
      state(`scale.moved/${id}/${scale}`, 'fremdrift.scale.moved.v1', {
        scale,
        previous,
        from,
        to,
        movement,
        reliable,
        cautions,
      }),
    );
  }
  return events;
}

/** What each dated part says, the later ones over the earlier. */
function contextOn(parts, day) {
  const context = {};
  for (const { from, ...part } of parts) if (from === undefined || from <= day) Object.assign(context, part);
  return context;
}
