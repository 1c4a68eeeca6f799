/** Danish texts for plans and goals, and for what is told of them. */
export const goalTexts = {
  'A field that goals belong to.': 'Et område, som mål hører til.',
  'The themes a goal may belong to.': 'De temaer, et mål kan høre til.',
  'True when a goal may have sub-goals; then only the sub-goals are rated, and a goal that has any is rated no more, even when they are closed.':
    'true, når et mål må have delmål. Så er det kun delmålene, der vurderes, og et mål med delmål vurderes ikke mere, heller ikke når de er afsluttet.',
  'What every open goal without sub-goals must state: its theme, signs of progress, a method, an agreement, a date.':
    'Hvad hvert åbent mål uden delmål skal have: et tema (theme), tegn på fremgang (signs), en metode (method), en aftale (agreement) eller en dato (due-on).',
  'The distance between two points.': 'Afstanden mellem to punkter.',
  'per-goal: every goal states what each point means for it. shared: the anchors below hold for all goals.':
    'per-goal: Hvert mål fortæller, hvad punkterne betyder for netop det. shared: Ankerteksterne herunder gælder for alle mål.',
  'The point.': 'Punktet.',
  'What it means.': 'Hvad det betyder.',
  'What the points mean for all goals.': 'Hvad punkterne betyder for alle mål.',
  'How far a goal is reached.': 'Hvor langt et mål er nået.',
  'The roles that may read the plan beside those that agreed on it. Whoever may read ratings is told ids, versions and themes of the goals rated, never their texts. Absent: none.':
    'De roller, der må læse planen ud over dem, der har aftalt den. Den, der må læse vurderingerne, ser de vurderede måls id, version og tema, men aldrig deres tekst. Udeladt: ingen.',
  'True when goals may count differently.': 'true, når mål kan tælle forskelligt.',
  'The point of attainment.': 'Punktet for målopfyldelse.',
  'The level of goal attainment scaling it stands for, −2 to +2.':
    'Det niveau i Goal Attainment Scaling, punktet svarer til, fra −2 til +2.',
  'How the points map to the levels of goal attainment scaling (Kiresuk and Sherman, 1968). Only with this is a T-score computed.':
    'Hvordan punkterne svarer til niveauerne i Goal Attainment Scaling (Kiresuk og Sherman, 1968). Kun når dette er angivet, beregnes en T-score.',
  'How individual goals are written and rated.': 'Hvordan individuelle mål skrives og vurderes.',

  "The whole of the citizen's plan.": 'Hele borgerens plan.',
  'The day the plan was agreed.': 'Den dag, planen blev aftalt.',
  'Who agreed on it.': 'Hvem der aftalte den.',
  'All goals of the plan so far, also those that are attained or closed.':
    'Alle planens mål indtil nu, også dem, der er nået eller lukket.',
  'A full snapshot of the plan. A course has one plan; every change of it is a higher revision of the same entry.':
    'Hele planen, som den ser ud nu. Et forløb har én plan, og hver ændring af den er en højere revision af samme registrering.',
  'Raised when the meaning of the goal changes.': 'Tælles op, når målet får en anden betydning.',
  'The goal it is a sub-goal of.': 'Det mål, det er et delmål af.',
  'The theme it belongs to.': 'Det tema, målet hører til.',
  "The goal in the citizen's words.": 'Målet med borgerens egne ord.',
  'open: worked on. attained: reached. closed: given up or replaced.':
    'open: Der arbejdes med det. attained: Det er nået. closed: Det er opgivet eller erstattet.',
  'Signs of progress.': 'Tegn på fremgang.',
  'How it is worked on.': 'Hvordan der arbejdes med det.',
  'What has been agreed.': 'Hvad der er aftalt.',
  'When it should be reached.': 'Hvornår det bør være nået.',
  'How much it counts, with at most three decimals. Absent: 1.': 'Hvor meget det tæller, med højst tre decimaler. Udeladt: 1.',
  'What it means for this goal.': 'Hvad det betyder for dette mål.',
  'What the points of attainment mean for this goal.': 'Hvad punkterne for målopfyldelse betyder for dette mål.',
  'What the citizen wants to reach.': 'Hvad borgeren vil nå.',

  'The revision of the plan whose goals were rated; for a form that asks about goals it must be stated.':
    'Den revision af planen, hvis mål blev vurderet. Den skal angives for et skema, der spørger til mål.',
  'How far each goal is reached, by goal.': 'Hvor langt hvert mål er nået, mål for mål.',
  'How far each goal is reached, by goal: the open goals of the plan that have no sub-goals.':
    'Hvor langt hvert mål er nået, mål for mål: planens åbne mål, der ikke har delmål.',

  'The goal.': 'Målet.',
  'The version of the goal that was rated.': 'Den version af målet, der blev vurderet.',
  'How far it is reached.': 'Hvor langt det er nået.',
  'Why it is not rated. Absent where it is rated, or where nothing was said.':
    'Hvorfor det ikke er vurderet. Udeladt, når det er vurderet, eller når der intet er sagt.',
  'How far one goal is reached.': 'Hvor langt ét mål er nået.',
  'The revision of the plan that was rated.': 'Den revision af planen, der blev vurderet.',
  'How many goals were to be rated.': 'Hvor mange mål der skulle vurderes.',
  'How many of them were.': 'Hvor mange af dem der blev vurderet.',
  'The mean attainment, by weight. Only where all goals are rated.':
    'Den gennemsnitlige målopfyldelse, hvor hvert mål tæller med sin vægt. Kun når alle mål er vurderet.',
  'The T-score of goal attainment scaling (Kiresuk and Sherman, 1968), with an assumed correlation of 0.30 between goals. Only where all goals are rated, and the instrument maps its points to levels.':
    'T-scoren fra Goal Attainment Scaling (Kiresuk og Sherman, 1968) med en antaget korrelation mellem målene på 0,30. Kun når alle mål er vurderet, og redskabet siger, hvilke niveauer dets punkter svarer til.',
  'The goals that were to be rated, in the order of the plan.': 'De mål, der skulle vurderes, i planens rækkefølge.',
  'The theme.': 'Temaet.',
  'The goals of one theme.': 'Målene i ét tema.',
  'The same by theme, where the instrument has themes: those that have goals.':
    'Det samme tema for tema, når redskabet har temaer: dem, der har mål.',
  'How far the goals of a plan are reached, seen together.': 'Hvor langt en plans mål er nået, set under ét.',

  'A goal was set, or taken up again.': 'Et mål er aftalt eller taget op igen.',
  'Its version.': 'Målets version.',
  'The plan.': 'Planen.',
  'The revision of the plan.': 'Planens revision.',
  'The day it was agreed.': 'Den dag, planen blev aftalt.',
  'The roles that agreed on it.': 'De roller, der aftalte planen.',
  'A goal set.': 'Et mål, der er aftalt.',
  'The meaning of a goal has changed.': 'Et mål har fået en anden betydning.',
  'The version before.': 'Den forrige version.',
  'A goal adjusted.': 'Et mål, der er justeret.',
  'A goal was said to be attained.': 'Et mål er angivet som nået.',
  'A goal attained.': 'Et mål, der er nået.',
  'A goal was given up or replaced.': 'Et mål er opgivet eller erstattet.',
  'A goal closed.': 'Et mål, der er lukket.',

  'Goals were rated again.': 'Mål er vurderet igen.',
  'Against the latest earlier ratings of the same roles.': 'I forhold til de samme rollers seneste tidligere vurderinger.',
  'Against the first ratings of the same roles, unless the instrument names another occasion.':
    'I forhold til de samme rollers første vurderinger, medmindre redskabet peger på et andet måletidspunkt.',
  'How the goals of a plan have moved.': 'Hvordan det er gået med en plans mål.',
  'How far it was reached.': 'Hvor langt det var nået.',
  'How far it is reached now.': 'Hvor langt det er nået nu.',
  'How one goal has moved.': 'Hvordan det er gået med ét mål.',
  'How many goals were rated in the same version both times.': 'Hvor mange mål der er vurderet i samme version begge gange.',
  'How many of these are reached further.': 'Hvor mange af dem der er længere fremme.',
  'How many are reached as far as before.': 'Hvor mange der er samme sted som før.',
  'How many are reached less far.': 'Hvor mange der er længere tilbage.',
  'The earlier mean attainment of these, by weight.':
    'Den tidligere gennemsnitlige målopfyldelse for disse mål, hvor hvert mål tæller med sin vægt.',
  'The later mean attainment of these, by weight.':
    'Den senere gennemsnitlige målopfyldelse for disse mål, hvor hvert mål tæller med sin vægt.',
  'How the goals of one theme have moved.': 'Hvordan det er gået med målene i ét tema.',
  'The earlier T-score of the goals compared.': 'Den tidligere T-score for de mål, der er sammenlignet.',
  'The later T-score of the goals compared.': 'Den senere T-score for de mål, der er sammenlignet.',
  'How many goals of both plans have another version now: they are not compared.':
    'Hvor mange mål i begge planer der har en anden version nu. De sammenlignes ikke.',
  'How many goals were not to be rated then.': 'Hvor mange mål der ikke skulle vurderes dengang.',
  'How many goals are no longer to be rated: attained, closed, or split into sub-goals.':
    'Hvor mange mål der ikke længere skal vurderes, fordi de er nået, lukket eller delt i delmål.',
  'How many goals of the same version lack a rating one of the two times.':
    'Hvor mange mål i samme version der mangler en vurdering mindst én af gangene.',
  'The goals compared, in the order of the plan.': 'De mål, der er sammenlignet, i planens rækkefølge.',
  'The same by theme, where the instrument has themes: those that have goals that were compared.':
    'Det samme tema for tema, når redskabet har temaer: dem, der har mål, som er sammenlignet.',
  'The goals rated in the same version both times, set against each other.':
    'De mål, der er vurderet i samme version begge gange, holdt op mod hinanden.',

  'The goals of the plan that is rated.': 'Målene i den plan, der vurderes.',
  'The mean attainment.': 'Den gennemsnitlige målopfyldelse.',
  'The T-score, to the decimals given here.': 'T-scoren med de decimaler, der står her.',
  'What the goals should give; only what stands here is compared.': 'Hvad målene skal give. Kun det, der står her, sammenlignes.',
} as const;
