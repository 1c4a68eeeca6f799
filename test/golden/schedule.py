"""Writes schedule.ndjson: courses drawn by chance, and how their occasions stand on a day.

    psql=… python3 schedule.py > schedule.ndjson

Written from the rules alone. All calendar arithmetic is PostgreSQL's; `psql` starts its client (absent: "psql -U postgres").
Pauses are counted day by day: every rule asks of single days whether the course is paused on them.
"""

import json
import os
import random
import shlex
import subprocess
import sys
from functools import lru_cache

NEVER = None
FAR = 2_932_896  # 9999-12-31
psql = subprocess.Popen(
    shlex.split(os.environ.get("psql", "psql -U postgres")) + ["-qAtX"],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
)


@lru_cache(maxsize=None)
def ask(expression):
    psql.stdin.write(f"select {expression};\n")
    psql.stdin.flush()
    return psql.stdout.readline().strip()


def day(text):
    return int(ask(f"date '{text}' - date '1970-01-01'"))


def text(number):
    return ask(f"to_char(date '1970-01-01' + {number}, 'YYYY-MM-DD')")


def shift(number, duration, times):
    return int(ask(f"(date '1970-01-01' + {number} + {times} * interval '{duration}')::date - date '1970-01-01'"))


def day_of_moment(moment, zone):
    if "T" not in moment:
        return day(moment)
    return day(ask(f"to_char(timestamptz '{moment}' at time zone '{zone or 'Europe/Copenhagen'}', 'YYYY-MM-DD')"))


class Life:
    """The days of a course, and whether it is paused on one."""

    def __init__(self, facts):
        known = {name: day(facts[name]) for name in ("startedOn", "expectedEndOn", "endedOn") if name in facts}
        self.start, self.expected, self.ended = (known.get(name) for name in ("startedOn", "expectedEndOn", "endedOn"))
        told = {pause["from"]: pause.get("to") for pause in facts.get("pauses", [])}
        self.pauses = [(day(first), None if last is None else day(last)) for first, last in told.items()]

    def is_paused(self, number):
        if self.start is not None and number < self.start or self.ended is not None and number >= self.ended:
            return False
        return any(first <= number and (last is None or number <= last) for first, last in self.pauses)

    def first_running(self, number):
        """A day, or the first after it on which the course is not paused."""
        while self.is_paused(number):
            if number > max([number - 1 if last is None else last for _, last in self.pauses]) and self.ended is None:
                return NEVER
            number += 1
            if number > FAR + 100_000:
                return NEVER
        return number

    def running(self, origin, count):
        """The day that lies so many running days after the first running day from the origin on."""
        if count < 0:
            return origin + count
        number = self.first_running(origin)
        for _ in range(count):
            number = NEVER if number is NEVER else self.first_running(number + 1)
        return number

    def counted(self, number):
        while self.is_paused(number):
            number -= 1
        return number


def later_of(left, right):
    return NEVER if right is NEVER else max(left, right)


def numbered(cadence, n, life):
    """Opens, is due and closes on days that count from the start."""
    def place(number):
        return life.running(life.start, number - life.start)

    def nominal_opening(k):
        due = shift(life.start, cadence["every"], k)
        return shift(due, cadence["opensBefore"], -1) if "opensBefore" in cadence else due

    due = shift(life.start, cadence["every"], n)
    if "closesAfter" in cadence:
        closes = place(shift(due, cadence["closesAfter"], 1))
    else:
        following = place(nominal_opening(n + 1))
        placed = place(due)
        closes = NEVER if following is NEVER or placed is NEVER else max(placed, following - 1)
    return place(nominal_opening(n)), place(due), closes


def due_days(cadence, facts, life):
    if cadence["type"] == "session":
        dated = [(s["id"], s.get("heldOn", s.get("plannedOn"))) for s in facts.get("sessions", [])]
        return {name: day(date) for name, date in dated if date}
    found = {}
    end = life.expected if life.ended is None else life.ended
    if life.start is not None:
        found["start"] = life.start
        middle = life.ended if life.expected is None else life.expected
        if middle is not None:
            half = life.start + (middle - life.start) // 2
            if half <= end:
                found["midpoint"] = half
    if end is not None:
        found["end"] = end
    waiting = {name: life.first_running(number) for name, number in found.items() if name in cadence["at"]}
    return {name: number for name, number in waiting.items() if number is not NEVER}


def planned(cadence, name, days, life):
    def opening(due):
        if "opensBefore" not in cadence:
            return due
        first = life.first_running(shift(due, cadence["opensBefore"], -1))
        return due if first is NEVER else min(first, due)

    due = days[name]
    if "closesAfter" in cadence:
        closes = life.running(due, shift(due, cadence["closesAfter"], 1) - due)
    else:
        later = [other for other in days.values() if other > due]
        closes = max(due, opening(min(later)) - 1) if later else NEVER
    return opening(due), due, closes


def list_days(form, case, life, today, until):
    """Name, days, and whether it is among those asked for."""
    cadence = next((one for one in case["cadences"] if one["id"] == form.get("cadence")), None)
    facts, known = case["facts"], {record["occasion"] for record in case["answered"]}
    if cadence is None or cadence["type"] == "adhoc":
        return
    name = cadence["id"]
    if cadence["type"] != "interval":
        days = due_days(cadence, facts, life)
        for suffix in days:
            if suffix not in form.get("milestones", [suffix]):
                continue
            found = planned(cadence, suffix, days, life)
            late = until is not None and found[1] > until
            late = late or cadence["type"] == "session" and life.ended is not None and found[1] > life.ended
            if not late or f"{name}-{suffix}" in known:
                yield f"{name}-{suffix}", found, not late
        return
    if life.start is None:
        return
    bounds = [FAR if until is None else until]
    if life.ended is not None:
        bounds.append(life.ended)
    elif life.expected is not None and life.expected >= today:
        bounds.append(life.expected)
    use = form.get("occasions", {"from": 0})
    n, listing = use["from"], True
    while n <= use.get("to", 99_999):
        if not listing and n > 9:  # no record tells of a later one
            return
        found = numbered(cadence, n, life)
        first = found[0] if found[1] is NEVER or found[1] > FAR else found[1]
        within = listing and first is not NEVER and first <= min(bounds)
        opens = found[0] is not NEVER and found[0] <= FAR
        if opens and (within or f"{name}-{n}" in known):
            yield f"{name}-{n}", found, within
        listing = within and opens and (until is not None or found[0] <= today)
        n += 1


def status(found, today):
    opens, due, closes = (float("inf") if one is NEVER else one for one in found)
    if today < opens:
        return "upcoming"
    if today < due:
        return "open"
    if today == due:
        return "due"
    return "overdue" if today <= closes else "missed"


def outcome(case, form, roles, name):
    """The first answer; without one, what was told last."""
    about = [one for one in case["answered"] if one["occasion"] == name and one.get("form", form["id"]) == form["id"]]
    joint = form["authorship"] == "joint"
    answers = [one for one in about if one["status"] == "done" and (joint or set(one["roles"]) & set(roles))]
    told = [one for one in about if one["status"] != "done"]
    return min(answers, key=lambda one: one["answeredOn"]) if answers else told[-1] if told else None


def schedule(case):
    facts = case["facts"]
    life = Life(facts)
    today = life.counted(day_of_moment(case["asOf"], facts.get("timeZone")))
    until = day(case["until"]) if "until" in case else None
    date = lambda number: None if number is NEVER or number > FAR else text(number)
    died = life.ended if facts.get("endReason") == "died" else None
    rows = []
    for form in case["forms"]:
        asked = "groups" not in form or set(form["groups"]) & set(facts.get("groups", []))
        each = [form["respondents"]] if form["authorship"] == "joint" else [[role] for role in form["respondents"]]
        for name, found, within in list_days(form, case, life, today, until):
            for roles in each:
                known = outcome(case, form, roles, name)
                closed = died is None or found[2] is not NEVER and found[2] < died
                if not known and not (within and asked and closed):
                    continue
                how = known["status"] if known else status(found, today)
                on = known and (known.get("answeredOn") or known.get("recordedOn"))
                rows.append([name, form["id"], "+".join(roles), how, *(date(one) for one in found), on])
    return sorted(rows, key=lambda row: (row[5] or "~", row[1], row[0], row[2]))


# What courses are drawn from.
STARTS = [
    "2026-01-31", "2026-01-30", "2026-01-29", "2025-12-31", "2028-01-31", "2028-02-29", "2024-02-29", "2026-08-31", "2027-02-28",
    "2099-12-31", "2100-01-31", "2096-02-29", "2000-02-29", "1999-11-30", "2026-03-29", "2026-10-25", "2026-03-28", "2026-10-24",
    "2026-01-05", "2026-06-15",
]
EVERY = ["P1M", "P1M", "P3M", "P3M", "P2M", "P6M", "P1Y", "P1W", "P2W", "P6W", "P28D", "P91D", "P10D"]
ZONES = ["Europe/Copenhagen", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe", "UTC"]
MOMENTS = [
    "2026-03-28T22:59:59Z", "2026-03-28T23:00:00Z", "2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z", "2026-03-29T21:59:59Z",
    "2026-03-29T22:00:00Z", "2026-10-24T21:59:59Z", "2026-10-24T22:00:00Z", "2026-10-25T00:59:59Z", "2026-10-25T01:00:00Z",
    "2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z", "2026-03-08T06:59:59-05:00", "2026-11-01T05:30:00Z", "2026-04-04T14:59:59Z",
    "2026-10-03T15:30:00Z", "2026-03-28T18:29:59Z", "2026-03-28T18:30:00Z", "2026-03-29T10:59:59Z", "2026-03-29T11:00:00Z",
]


def maybe(chance, value):
    return value if random.random() < chance else None


def filled(**properties):
    return {name: value for name, value in properties.items() if value is not None}


def draw_window(every=None):
    short = every in ("P1W", "P10D", "P2W")
    opens = random.choice(["P1D", "P3D"] if short else ["P2W", "P1W", "P1M", "P10D", "P3D"])
    closes = random.choice(["P2D", "P5D"] if short else ["P4W", "P2W", "P1M", "P1W", "P5D"])
    return filled(opensBefore=maybe(0.7, opens), closesAfter=maybe(0.6, closes))


def draw_cadence(kind, name):
    if kind == "interval":
        every = random.choice(EVERY)
        return {"type": kind, "id": name, "every": every, **draw_window(every)}
    if kind == "milestones":
        at = sorted(random.sample(["start", "midpoint", "end"], random.choice([1, 2, 3, 3, 3])))
        return {"type": kind, "id": name, "at": at, **draw_window()}
    if kind == "session":
        return {"type": kind, "id": name, "moment": random.choice(["before", "after"]), **draw_window("P1W")}
    return {"type": "adhoc", "id": name}


def draw_pauses(start, length):
    pauses = []
    for _ in range(random.choice([0, 0, 1, 1, 2, 2, 3, 5])):
        first = start + random.randint(-40, length)
        last = first + random.choice([0, 0, 3, 7, 13, 30, 60, 200])
        pauses.append(filled(**{"from": text(first), "to": maybe(0.88, text(last))}))
        if random.random() < 0.3:  # one that meets it, overlaps it, or is told anew
            other = random.choice([last + 1, last, first])
            pauses.append({"from": text(other), "to": text(other + random.randint(0, 20))})
    random.shuffle(pauses)
    return pauses or None


def draw_forms(cadences):
    forms = []
    for index in range(random.choice([1, 1, 2, 3])):
        cadence = random.choice(cadences)
        respondents = random.choice([["citizen"], ["caseworker"], ["citizen", "caseworker"]])
        authorship = "joint" if len(respondents) > 1 and random.random() < 0.5 else "observer"
        milestones = occasions = None
        if cadence["type"] == "milestones":
            milestones = maybe(0.3, random.sample(cadence["at"], random.randint(1, len(cadence["at"]))))
        if cadence["type"] == "interval":
            first = random.choice([0, 0, 1, 2])
            occasions = maybe(0.3, filled(**{"from": first, "to": maybe(0.5, first + random.randint(0, 3))}))
        forms.append(filled(
            id=f"form{index}", respondents=respondents, authorship=authorship, cadence=cadence["id"],
            groups=maybe(0.25, random.choice([["young"], ["young", "ready"], ["ready"]])),
            milestones=milestones, occasions=occasions,
        ))
    return forms


def draw_answered(forms, cadences, sessions):
    answered = []
    for _ in range(random.choice([0, 0, 0, 1, 2, 4])):
        form = random.choice(forms)
        cadence = next(one for one in cadences if one["id"] == form["cadence"])
        used = form.get("occasions", {"from": 0})
        suffixes = {
            "interval": [n for n in range(5) if used["from"] <= n <= used.get("to", 9)],
            "milestones": form.get("milestones", cadence.get("at")),
            "session": [one["id"] for one in sessions or []],
            "adhoc": [],
        }[cadence["type"]]
        if not suffixes:
            continue
        name = f"{cadence['id']}-{random.choice(suffixes)}"
        if random.random() < 0.6:
            roles = form["respondents"] if form["authorship"] == "joint" else [random.choice(form["respondents"])]
            on = f"2026-0{random.randint(1, 9)}-1{random.randint(0, 9)}"
            answered.append({"status": "done", "occasion": name, "form": form["id"], "roles": roles, "answeredOn": on})
        else:
            told = random.choice(["declined", "not-held"])
            on = f"2026-0{random.randint(1, 9)}-2{random.randint(0, 8)}"
            answered.append(filled(status=told, occasion=name, form=maybe(0.5, form["id"]), recordedOn=on))
    return answered


def draw_case():
    start = day(random.choice(STARTS))
    length = random.choice([30, 91, 180, 365, 366, 500])
    kinds = random.sample(["interval", "interval", "milestones", "session", "adhoc"], random.randint(1, 3))
    cadences = [draw_cadence(kind, f"c{index}") for index, kind in enumerate(kinds)]
    if all(one["type"] == "adhoc" for one in cadences):
        cadences.append(draw_cadence("interval", "c9"))
    sessions = [
        filled(id=f"s{n}", plannedOn=maybe(0.8, text(start + random.randint(0, length))),
               heldOn=maybe(0.4, text(start + random.randint(0, length))))
        for n in range(random.randint(1, 6))
    ] if any(one["type"] == "session" for one in cadences) else None
    forms = draw_forms(cadences)
    ended = maybe(0.25, text(start + random.randint(0, length + 40)))
    facts = filled(
        startedOn=maybe(0.97, text(start)), expectedEndOn=maybe(0.6, text(start + length)), endedOn=ended,
        endReason=ended and maybe(0.3, "died"), groups=maybe(0.6, random.choice([["young"], ["ready"], ["old", "young"]])), sessions=sessions,
        pauses=draw_pauses(start, length) if random.random() < 0.75 else None,
    )
    at = start + random.randint(-20, min(length + 60, 420))
    near = [m for m in MOMENTS if abs(day(m[:10]) - start) < 400]
    as_of = text(at)
    if near and random.random() < 0.5:
        as_of = random.choice(near)
        facts = {**facts, **filled(timeZone=maybe(0.6, random.choice(ZONES)))}
    until = maybe(0.25, text(at + random.randint(-30, 200)))
    return filled(
        cadences=cadences, forms=forms, facts=facts, answered=draw_answered(forms, cadences, sessions), asOf=as_of, until=until,
    )


def main():
    random.seed(20260329)
    kept = 0
    while kept < 330:
        case = draw_case()
        rows = schedule(case)
        if not rows and random.random() < 0.9 or len(rows) > 24:
            continue
        kept += 1
        print(json.dumps({**case, "rows": rows}, separators=(",", ":")))


if __name__ == "__main__":
    main()
    psql.stdin.close()
    sys.exit(psql.wait())
