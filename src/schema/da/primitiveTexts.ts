/** Danish texts for what every document is written in: names, dates, texts, sources. */
export const primitiveTexts = {
  'Where an editor finds the description of this format.': 'Her finder editoren beskrivelsen af formatet.',
  'The version of this format.': 'Formatets version.',
  'A short name in lower case, such as "can-work". It never changes once responses refer to it.':
    'Et kort navn med små bogstaver, for eksempel "can-work". Det ændres aldrig, når først besvarelser henviser til det.',
  'An identifier that tells nothing about the person. Never a CPR number, a name or an e-mail address.':
    'Et id, der intet fortæller om personen. Aldrig et CPR-nummer, et navn eller en mailadresse.',
  'An occasion, by its cadence and which one it is: "quarterly-2" for the second after the first, "milestones-midpoint", "before-s4" for the meeting "s4".':
    'Et måletidspunkt: kadencen, og hvilket af dens måletidspunkter det er. "quarterly-2" er det andet efter det første, "milestones-midpoint" midtvejs og "before-s4" ved mødet "s4".',
  'Three numbers with dots. The first rises when a score or a range may differ, the second for additions that leave every score as it was, the third for wording that cannot move a score.':
    'Tre tal med punktum imellem. Det første stiger, når en score eller en skalas ender kan blive anderledes, det andet ved tilføjelser, der ikke ændrer nogen score, og det tredje ved ordlyd, der ikke kan flytte en score.',
  'An instrument and its version, such as "bip@1.0.0".': 'Et redskab og dets version, for eksempel "bip@1.0.0".',
  'A language tag: "da" for Danish, "en" for English.': 'En sprogkode: "da" for dansk, "en" for engelsk.',
  'A text that people read, by language: { "da": "…", "en": "…" }. Danish is always there.':
    'En tekst, som mennesker læser, for hvert sprog: { "da": "…", "en": "…" }. Dansk er altid med.',
  'A calendar date, year-month-day: "2026-03-31".': 'En dato skrevet som år-måned-dag: "2026-03-31".',
  'A moment in time with its offset: "2026-03-31T10:15:00+02:00" or "2026-03-31T08:15:00Z".':
    'Et tidspunkt med tidszone: "2026-03-31T10:15:00+02:00" eller "2026-03-31T08:15:00Z".',
  'A whole number of days, weeks, months or years: "P10D", "P6W", "P3M", "P1Y".':
    'Et helt antal dage, uger, måneder eller år: "P10D", "P6W", "P3M", "P1Y".',
  'Why there is no answer: it was not asked, the respondent declined, does not know, or the question does not apply.':
    'Hvorfor der intet svar er: Spørgsmålet blev ikke stillet (not-asked), den, der svarede, ville ikke svare (declined) eller vidste det ikke (unknown), eller spørgsmålet er ikke relevant (not-applicable).',
  'Where a text comes from: published (letter by letter from its source), adapted (changed from it), translation (of it) or own (written for this document).':
    'Hvor en tekst kommer fra: published (ordret fra kilden), adapted (ændret i forhold til kilden), translation (oversat fra kilden) eller own (skrevet til dette dokument).',
  'Where the texts come from, language by language: { "da": "published", "en": "translation" }.':
    'Hvor teksterne kommer fra, sprog for sprog: { "da": "published", "en": "translation" }.',
  'The code system, such as "http://loinc.org".': 'Kodesystemet, for eksempel "http://loinc.org".',
  'The code in that system.': 'Koden i det kodesystem.',
  'The name that the code system gives the code.': 'Det navn, kodesystemet giver koden.',
  'A code from a public code system, such as LOINC or SNOMED CT.':
    'En kode fra et offentligt kodesystem, for eksempel LOINC eller SNOMED CT.',
  'What this is called in public code systems.': 'Hvad det hedder i offentlige kodesystemer.',
  "The host's own additions. The engine leaves them alone.": 'Fagsystemets egne tilføjelser. De bruges ikke i beregningerne.',
  'A short name that the rest of the document refers to.': 'Et kort navn, som resten af dokumentet henviser til.',
  'The title of the publication, as printed.': 'Udgivelsens titel, som den er trykt.',
  'Who wrote it.': 'Hvem der har skrevet den.',
  'Who published it.': 'Hvem der har udgivet den.',
  'The year it was published.': 'Det år, den blev udgivet.',
  'Where it can be read.': 'Hvor den kan læses.',
  'What it was used for, and with what reservation.': 'Hvad den er brugt til, og med hvilke forbehold.',
  'A publication that the document rests on.': 'En udgivelse, som dokumentet bygger på.',
  'public-domain: free; attribution: free when the source is named; permission: used by agreement; proprietary: others hold the rights; unclear: no terms were found.':
    'public-domain: frit; attribution: frit, når kilden nævnes; permission: bruges efter aftale; proprietary: andre har rettighederne; unclear: der er ikke fundet nogen vilkår.',
  'The terms in full, or what is known of them.': 'Vilkårene i deres helhed, eller hvad der vides om dem.',
  'Where the terms can be read.': 'Hvor vilkårene kan læses.',
  'What others may do with the texts.': 'Hvad andre må gøre med teksterne.',
  'A difference of this size or more counts.': 'En forskel på mindst dette tal tæller.',
  'Only a difference larger than this counts.': 'Kun en forskel, der er større end dette tal, tæller.',
  'How large a difference must be. State one of the two.': 'Hvor stor en forskel skal være. Angiv det ene af de to felter.',
  "In the scale's own numbers.": 'I skalaens egne tal.',
  'On the normalized scale from 0 to 1.': 'På den normaliserede skala fra 0 til 1.',
  'How large a difference must be, in raw or in normalized scores. State one of the two.':
    'Hvor stor en forskel skal være, i råscorer eller i normaliserede scorer. Angiv det ene af de to felter.',
} as const;
