/** What the Danish page opens with. */
export const danishOpening = `# Redskaberne

> **In English:** [instruments.md](instruments.md) is the same page in English.

Her kan du læse om hvert af de redskaber, der følger med Fremdrift. Siden er til dig, der skal vælge et redskab, bruge det eller
læse dets tal. Under hvert redskab står:

- hvad der er offentliggjort, hvad vi selv har skrevet, og hvad der ikke vides
- vilkårene for brug
- hvem der svarer på hvad, hvornår, og hvem der må læse svarene
- hvordan svarene bliver til scorer
- hvad tallene ikke siger
- et eksempel

**Fælles for alle redskaber.** Mangler der for mange svar, er der ingen score. Der gættes aldrig. Hver score sammenlignes med
den forrige og med startmålingen, som er den første score, medmindre andet står. Frem og tilbage handler om, hvad der er bedre og
dårligere, ikke om tallet er blevet højere. En score er aldrig et svar på, hvad der skal ske; det afgør mennesker.

**Eksemplerne** er opdigtede. Svarene er skrevet til lejligheden, men tallene og det, motoren fortæller, er regnet af den
samme motor, som fagsystemet bruger. I eksemplet på fidelitet er andelene dog dem, evalueringen trykker i sin tabel 1 for alle
kommunerne under ét; dagene, og hvor mange der har svaret, er opdigtede også dér. For hver slags score vises én beregning: den
første, der har flyttet sig, eller den første i skemaet. Scorer, der ikke har ændret sig, nævnes samlet. Ses noget fra flere
sider, vises højst tre sammenligninger efter hver besvarelse.

Siden er lavet ud fra redskabernes egne filer og bliver lavet på ny, når de ændres. Det hele om ét redskab, med alle
svarmuligheder, fortæller \`npx fremdrift show <id> --lang da\`. Vil du skrive dit eget redskab, så begynd med [redskab.md](redskab.md).
`;

/** What the English page opens with. */
export const englishOpening = `# The instruments

> **På dansk:** [redskaber.md](redskaber.md) er den samme side på dansk.

This page tells of every instrument that comes with Fremdrift. It is for whoever chooses an instrument, uses it or reads its
figures. Of each instrument it says:

- what is published, what we wrote ourselves, and what is not known
- the terms of use
- who answers what, when, and who may read the answers
- how answers become scores
- what the figures do not say
- a worked example

**The same for all.** When too many answers are missing there is no score. Nothing is guessed. Every score is compared with the
previous one and with the baseline, which is the first score unless it says otherwise. Better and worse are about what is better
and worse, not about the number going up. No score says what should be done; people decide that.

**The examples** are made up. The answers are written for the occasion, but the figures and what the engine tells are worked
out by the engine that a host uses. In the example of fidelity, though, the shares are those that the evaluation prints in its
table 1 for all the municipalities together; the days, and how many answered, are made up there too. One reckoning is shown
for each kind of score: the first that has moved, or else the first of the form. Scores that did not change are named
together. Where something is seen from several sides, three comparisons at most are shown after each response. Goals and free
text are in the words of those who wrote them, in Danish.

The page is made from the instruments' own files, and made anew when they change. \`npx fremdrift show <id>\` tells all of one
instrument, with every option. To write an instrument of your own, begin with [the guide](redskab.md) (in Danish).
`;
