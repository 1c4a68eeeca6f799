/** Danish texts for progression events, and for cases. */
export const eventTexts = {
  'Fremdrift progression event': 'Fremdrift: progressionshændelse',
  'A fact stated, corrected or withdrawn, in a CloudEvents 1.0 envelope.':
    'En oplysning, der gives, rettes eller trækkes tilbage, i en konvolut efter CloudEvents 1.0.',
  'The version of CloudEvents.': 'Versionen af CloudEvents.',
  'course/sequence/key: the same for the same fact, always.': 'forløb/nummer/nøgle: altid den samme for den samme oplysning.',
  'The host that states it, as a URI.': 'Det fagsystem, der giver oplysningen, som en URI.',
  'The course.': 'Forløbet.',
  'When the entry that led to it was recorded.': 'Hvornår den registrering, der førte til den, blev registreret.',
  'The data is JSON.': 'Indholdet er JSON.',
  'The stable key of the fact. The event with the highest sequence under a key is the one that holds.':
    'Oplysningens faste nøgle. Under hver nøgle gælder den hændelse, der har det højeste nummer.',
  'How many times the course had changed when this was stated.':
    'Hvor mange gange forløbet var ændret, da oplysningen blev givet.',
  'The fact no longer holds.': 'Oplysningen gælder ikke længere.',
  'The version of the engine that worked this out.': 'Den version af Fremdrift, der har beregnet dette.',
  'The roles that may read this. Absent: it says nothing of what anyone answered.':
    'De roller, der må læse det. Udeladt: Det siger intet om, hvad nogen har svaret.',
  'What is stated, and what it rests on.': 'Hvad der oplyses, og hvad det bygger på.',
  'The response behind it.': 'Den besvarelse, der ligger bag.',
  'The roles that answered.': 'De roller, der svarede.',
  'The form.': 'Skemaet.',

  'A response was scored.': 'En besvarelse har fået sine scorer.',
  'The revision of the response.': 'Besvarelsens revision.',
  'The occasion it belongs to.': 'Det måletidspunkt, den hører til.',
  'in-window: answered while its occasion was open. outside-window: answered for an occasion, before or after that. unscheduled: it belongs to no occasion, or when that was open is not known.':
    'in-window: besvaret, mens måletidspunktet var åbent. outside-window: besvaret til et måletidspunkt, men før eller efter, at det var åbent. unscheduled: hører ikke til noget måletidspunkt, eller det vides ikke, hvornår det var åbent.',
  'The scores, by scale.': 'Scorerne, for hver skala.',
  'Of a role of a group: how many answered. Absent where these are so few that their answers are not told.':
    'For en rolle, der er en gruppe: hvor mange der svarede. Udeladt, når det er så få, at deres svar ikke vises.',
  'Every scale of one response, and what has changed since earlier ones.':
    'Alle skalaer i én besvarelse, og hvad der er ændret siden tidligere.',
  'What a response says on one scale.': 'Hvad en besvarelse siger på én skala.',
  'All items have an answer that counts.': 'Alle spørgsmål har et svar, der tæller.',
  "The score in the scale's own numbers.": 'Scoren i skalaens egne tal.',
  'The score from 0 to 1, where 1 is always best. Absent where the scale has only one possible score.':
    'Scoren fra 0 til 1, hvor 1 altid er bedst. Udeladt, hvor skalaen kun har én mulig score.',
  'The band the score lies in.': 'Det scoreinterval, scoren ligger i.',
  'The side of the cut-off that the score lies on. Absent where no norm that fits has a cut-off.':
    'Den side af grænsen, scoren ligger på: den øvre (upper) eller den nedre (lower). Udeladt, når der ikke er en grænse i de normtal, der passer.',
  'How many items, gathered ones too, or goals count in the scale.':
    'Hvor mange spørgsmål eller mål der tæller i skalaen. Spørgsmål i skalaer, der samles i den, er med.',
  'How many of them have an answer that counts.': 'Hvor mange af dem der har et svar, der tæller.',
  'Against the latest earlier score of the same series.': 'I forhold til den seneste tidligere score i samme række.',
  'Against the baseline of the same series: the first score, unless the instrument names another occasion.':
    'I forhold til startmålingen i samme række: den første score, medmindre redskabet peger på et andet måletidspunkt.',
  'A score of all its items.': 'En score af alle skalaens spørgsmål.',
  'Enough items have an answer that counts, but not all.': 'Nok spørgsmål har et svar, der tæller, men ikke alle.',
  'A score of some of its items.': 'En score af nogle af skalaens spørgsmål.',
  'There is no score.': 'Der er ingen score.',
  'too-few-answers: not enough is answered; of a ladder, a missing answer could change the score. no-weights: none of the weight sets hold. not-in-lookup: the conversion table has no row for the score. no-goals: the plan has no open goal that counts in the scale. no-plan: the plan that was rated is not at hand. small-group: so few answered that their answers are not told.':
    'too-few-answers: For lidt er besvaret; på en progressionstrappe kunne et manglende svar ændre scoren. no-weights: Ingen af vægtsættene gælder. not-in-lookup: Omregningstabellen har ingen række til scoren. no-goals: Planen har ingen åbne mål, der tæller i skalaen. no-plan: Den plan, der blev vurderet, er der ikke adgang til. small-group: Så få har svaret, at deres svar ikke vises.',
  'A scale without a score.': 'En skala uden score.',
  'How many steps are met, wherever they stand on the ladder.':
    'Hvor mange trin der er nået, uanset hvor på progressionstrappen de er.',
  'Each step, lowest first. unknown: an answer that it hangs on is missing.':
    'Hvert trin, det laveste først: nået (met), ikke nået (not-met) eller uvist (unknown), når et svar, som trinnet afhænger af, mangler.',
  'Which steps of a ladder are met.': 'Hvilke trin på en progressionstrappe der er nået.',
  'The publication the expected course comes from.': 'Den udgivelse, det forventede forløb kommer fra.',
  'What it is counted in.': 'Hvad tiden regnes i: møder (session), uger (week) eller måneder (month).',
  'The raw score minus the expected one.': 'Råscoren minus den forventede score.',
  'On which side of the expected score the raw score lies.':
    'Om råscoren er foran (ahead), som forventet (as-expected) eller bagud (behind).',
  "A score set against the expected course that a host's norms hold.":
    'En score holdt op mod det forventede forløb i fagsystemets normtal.',

  'A score set against an earlier one.': 'En score holdt op mod en tidligere.',
  'The two scores could be compared.': 'De to scorer kunne sammenlignes.',
  'The earlier response.': 'Den tidligere besvarelse.',
  'The earlier raw score, on the items the two have in common.':
    'Den tidligere råscore, på de spørgsmål, de to besvarelser har til fælles.',
  'The later raw score, on the items the two have in common.':
    'Den senere råscore, på de spørgsmål, de to besvarelser har til fælles.',
  'The later minus the earlier raw score.': 'Den senere minus den tidligere råscore.',
  'Why the comparison is weaker than it looks.': 'Hvorfor sammenligningen er svagere, end den ser ud.',
  'Two scores that could be compared.': 'To scorer, der kunne sammenlignes.',
  'Which way a score went.': 'Hvilken vej en score gik.',
  'Whether a change is larger than measurement error. no-norms: no figures to tell it by. insufficient-data: there are figures, but they do not cover this comparison.':
    'Om en ændring er større end måleusikkerheden. no-norms: Der er ingen normtal at afgøre det med. insufficient-data: Der er normtal, men de dækker ikke denne sammenligning.',
  'Whether a change, either way, is as large as people notice as important. Absent where the norms do not say how large that is, or do not cover this comparison.':
    'Om en ændring, den ene eller den anden vej, er så stor, at folk oplever den som vigtig. Udeladt, når normtallene ikke siger, hvor stor den så skal være, eller ikke dækker denne sammenligning.',
  'Why a comparison is weaker than it looks.': 'Hvorfor en sammenligning er svagere, end den ser ud.',
  'The two scores could not be compared.': 'De to scorer kunne ikke sammenlignes.',
  'too-few-common-items: the items answered both times are too few. no-common-goals: no goal was rated in the same version both times, or too few were. other-weights: other items were answered, and what they count hangs on answers. other-conversion: the two raw scores come from different conversion tables. not-comparable-version: the scale has another meaning in the version used then.':
    'too-few-common-items: for få af de samme spørgsmål er besvaret begge gange. no-common-goals: ingen eller for få mål er vurderet i samme version begge gange. other-weights: det er ikke de samme spørgsmål, der er besvaret, og hvad de tæller, afhænger af svarene. other-conversion: de to råscorer kommer fra hver sin omregningstabel. not-comparable-version: skalaen betød noget andet i den version, der blev brugt dengang.',
  'Two scores that could not be compared.': 'To scorer, der ikke kunne sammenlignes.',

  'A scale moved since the previous score.': 'En skala har flyttet sig siden den forrige score.',
  'The response it is compared with.': 'Den besvarelse, der sammenlignes med.',
  'Which way it went.': 'Hvilken vej det gik.',
  'A movement against the previous score.': 'En bevægelse i forhold til den forrige score.',
  'A score lies in another band than the previous one.': 'En score ligger i et andet scoreinterval end den forrige.',
  'The band left.': 'Det scoreinterval, den kom fra.',
  'The band entered.': 'Det scoreinterval, den kom til.',
  'A change of band.': 'Et skift af scoreinterval.',
  'A score lies on the other side of the cut-off than the previous one.':
    'En score ligger på den anden side af grænsen end den forrige.',
  'The cut-off.': 'Grænsen.',
  'The side it lies on now.': 'Den side, den ligger på nu.',
  'Whether that is the better side.': 'Om det er den bedre side.',
  'A crossing of a cut-off.': 'En score, der har passeret en grænse.',
  'A step of a ladder is met that was not met before.': 'Et trin på en progressionstrappe er nået, som ikke var nået før.',
  'The step.': 'Trinnet.',
  'The latest earlier response in which it was known whether the step was met.':
    'Den seneste tidligere besvarelse, hvor man vidste, om trinnet var nået.',
  'A step reached.': 'Et trin, der er nået.',
  'A step of a ladder is no longer met.': 'Et trin på en progressionstrappe er ikke længere nået.',
  'A step lost.': 'Et trin, der er tabt igen.',
  'Two roles have answered about the same time.': 'To roller har svaret for samme tidspunkt.',
  'The perspective.': 'Perspektivet.',
  'Whether the sides answer the same question.': 'Om siderne svarer på det samme.',
  'The occasion they have in common.': 'Det måletidspunkt, de har til fælles.',
  'The raw score.': 'Råscoren.',
  'The normalized score.': 'Den normaliserede score.',
  'Of two sides of the same construct: the second raw score minus the first.':
    'For to sider, der svarer på det samme: den anden råscore minus den første.',
  'Of sides of the same construct: whether they lie further apart than the instrument accepts.':
    'For sider, der svarer på det samme: om de ligger længere fra hinanden, end redskabet regner for enighed.',
  'The same time seen from different roles.': 'Samme tidspunkt set fra forskellige roller.',
  'A course started.': 'Et forløb er startet.',
  'The day it started.': 'Den dag, det startede.',
  'The start of a course.': 'Et forløbs start.',
  'Nothing is asked for a time.': 'I en periode spørges der ikke om noget.',
  'A pause.': 'En pause.',
  'A pause is over.': 'En pause er slut.',
  'The last day of the pause.': 'Pausens sidste dag.',
  'The end of a pause.': 'Slutningen på en pause.',
  'The entry that told of it.': 'Den registrering, det fremgår af.',
  'The day the change took effect.': 'Den dag, ændringen fik virkning.',
  'What changed.': 'Hvad der er ændret.',
  'A change of the facts of a course.': 'En ændring af oplysningerne om et forløb.',
  'A course ended.': 'Et forløb er sluttet.',
  'The day it ended.': 'Den dag, det sluttede.',
  'Why it ended.': 'Hvorfor det sluttede.',
  'The end of a course.': 'Et forløbs slutning.',

  'A response calls for a follow-up that is not dealt with yet.':
    'En besvarelse giver anledning til en opfølgning, som der endnu ikke er taget hånd om.',
  'A follow-up asked for.': 'En opfølgning, der bedes om.',
  'A follow-up that a response called for was dealt with.':
    'Der er taget hånd om en opfølgning, som en besvarelse gav anledning til.',
  'A follow-up dealt with.': 'En opfølgning, der er taget hånd om.',
  'The citizen would not be measured.': 'Borgeren sagde nej til at blive målt.',
  'An occasion declined.': 'Et måletidspunkt, borgeren sagde nej til.',
  'A measurement did not take place.': 'En måling blev ikke til noget.',
  'An occasion not held.': 'Et måletidspunkt, der ikke blev til noget.',
  'The form that is to be answered.': 'Det skema, der skal besvares.',
  'The roles that are to answer.': 'De roller, der skal svare.',
  'The first day it is open.': 'Den første dag, der kan svares.',
  'The day it is due. Absent: a pause without an end stands before it.':
    'Den dag, der skal svares. Udeladt: En pause uden slutdato går forud.',
  'The last day it is open. Absent: nothing ends it.': 'Den sidste dag, der kan svares. Udeladt: Der er ingen sidste dag.',
  'A form can be answered.': 'Et skema kan besvares.',
  'An occasion open for answers.': 'Et måletidspunkt, der er åbent for svar.',
  'A form is to be answered that day, and was not before.': 'Et skema skal besvares den dag og er ikke besvaret før.',
  'An occasion that is due.': 'Et måletidspunkt, hvor dagen er kommet.',
  'The day a form was due has gone without an answer.': 'Den dag, et skema skulle besvares, er gået uden svar.',
  'An occasion past the day it was due.': 'Et måletidspunkt, hvor fristen er overskredet.',
  'An occasion closed without an answer, and none has come since.':
    'Et måletidspunkt lukkede uden svar, og der er heller ikke kommet et siden.',
  'An occasion that was missed.': 'Et måletidspunkt, der ikke blev brugt.',

  'Fremdrift cases': 'Fremdrift: eksempler',
  'This document holds cases.': 'Dokumentet indeholder eksempler.',
  'Cases that show what an instrument gives, and why.': 'Eksempler, der viser, hvad et redskab giver, og hvorfor.',
  'A norms document beside this file that the cases need.':
    'Et dokument med normtal ved siden af denne fil, som eksemplerne har brug for.',
  'The case that shows best how the instrument works; pages about it tell it in full.':
    'Det eksempel, der bedst viser, hvordan redskabet virker. Sider om redskabet gengiver det i fuld længde.',
  'The cases.': 'Eksemplerne.',
  'Answers to one form and the scores they give.': 'Svar på ét skema og de scorer, de giver.',
  'What the case shows, as a sentence.': 'Hvad eksemplet viser, som en sætning.',
  'Where the expected numbers come from: a manual, a paper, or the computation by hand written out.':
    'Hvor de forventede tal kommer fra: en manual, en artikel eller beregningen i hånden skrevet ud.',
  'The items asked, when not all were.': 'De spørgsmål, der blev stillet, når det ikke var alle.',
  'The codes of the issues, when the answers are refused.': 'Koderne for problemerne, når svarene afvises.',
  'What must come of it.': 'Hvad der skal komme ud af det.',
  'Answers and the scores they give.': 'Svar og de scorer, de giver.',
  'Whether there is a score.': 'Om der er en score.',
  'The normalized score, to nine decimals.': 'Den normaliserede score med ni decimaler.',
  'The band.': 'Scoreintervallet.',
  'The side of the cut-off.': 'Siden af grænsen: den øvre (upper) eller den nedre (lower).',
  'Why there is no score.': 'Hvorfor der ingen score er.',
  'What a scale should give.': 'Hvad en skala skal give.',
  'Which steps of a ladder are met; only what stands here is compared.':
    'Hvilke trin på en progressionstrappe der er nået. Kun det, der står her, sammenlignes.',
  'The role that answers, where a form has several. Absent: the first.':
    'Den rolle, der svarer, når skemaet har flere. Udeladt: den første.',
  'How many answered, where a group does. Absent: 100.': 'Hvor mange der svarede, når det er en gruppe. Udeladt: 100.',
  'Entries of a course and the facts they leave.': 'Et forløbs registreringer og de oplysninger, de efterlader.',
  'The entries, in the order they arrive.': 'Registreringerne i den rækkefølge, de kommer.',
  'The key of the fact.': 'Oplysningens nøgle.',
  'What the fact says; only what stands here is compared.': 'Hvad oplysningen siger. Kun det, der står her, sammenlignes.',
  'Facts that hold at the end.': 'Oplysninger, der gælder til sidst.',
  'Keys of facts that must not hold at the end.': 'Nøgler til oplysninger, der ikke må gælde til sidst.',
  'The entry.': 'Registreringen.',
  'The code of the issue.': 'Problemets kode.',
  'Entries that are refused.': 'Registreringer, der afvises.',
  'Entries and the facts they leave.': 'Registreringer og de oplysninger, de efterlader.',
} as const;
