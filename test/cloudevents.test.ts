import { CloudEvent, type CloudEventV1, HTTP } from 'cloudevents';
import { describe, expect, it } from 'vitest';
import bip from '../instruments/bip/1.0.0.json' with { type: 'json' };
import type { CourseFacts, InstrumentDefinition, ProgressionEvent } from '../src/generated/documents.js';
import { compileInstrument, startCourse } from '../src/index.js';
import { readValidDocument, validDocuments } from './fixtures/validDocuments.js';

const facts: CourseFacts = {
  kind: 'course-facts',
  format: 1,
  id: 'course-1',
  subject: 'citizen-1',
  instrument: 'bip@1.0.0',
  startedOn: '2026-01-12',
};

describe("an event, to CloudEvents' own library", () => {
  const examples = validDocuments.filter(({ file }) => file === 'event');

  it.each(examples)('is sound: $name', ({ name }) => {
    const event = readValidDocument(name) as ProgressionEvent;
    expect(travel(event)).toEqual(withAnyTime(event));
  });

  it('is sound when a course states it', () => {
    const compiled = compileInstrument(bip as InstrumentDefinition);
    const started = compiled.ok ? startCourse(compiled.value, facts, { source: 'https://example.org/host' }) : compiled;
    const events = started.ok ? started.value.events : [];
    expect(events.length).toBeGreaterThan(0);
    expect(events.map(travel)).toEqual(events.map(withAnyTime));
  });
});

function travel(event: ProgressionEvent): unknown {
  const message = HTTP.structured(new CloudEvent(event as Partial<CloudEventV1<unknown>>));
  const received = HTTP.toEvent(message) as CloudEvent<unknown>;
  expect(received.validate()).toBe(true);
  return JSON.parse(JSON.stringify(received));
}

// The library sets the time where an event leaves it out, and writes it in UTC.
function withAnyTime(event: ProgressionEvent): object {
  return { ...event, time: event.time === undefined ? expect.any(String) : new Date(event.time).toISOString() };
}
