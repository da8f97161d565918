<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionFinder</name>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a choice that is made</comment>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible pour l’instant</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Utilisées récemment</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No action is called “%1”.</source>
        <translation>Aucune action ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Clauses</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
</context>
<context>
    <name>AgreementFinder</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find a clause, a term, an event, a source…</source>
        <translation>Rechercher une clause, un terme, un événement, une source…</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Several words in any order; accents and capitals do not matter.</source>
        <translation>Plusieurs mots dans n’importe quel ordre&#xa0;; les accents et les majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Nothing here has “%1”.</source>
        <translation>Rien ici ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Enter looks for it</source>
        <translation>Entrée le recherche</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>Rests on this source</source>
        <translation>S’appuie sur cette source</translation>
    </message>
    <message>
        <source>Binds %1</source>
        <translation>Oblige %1</translation>
    </message>
    <message>
        <source>No term, event or instrument refers to it.</source>
        <translation>Aucun terme, événement ou acte ne s’y réfère.</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>L’ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>BeliefChart</name>
    <message>
        <source>median %1</source>
        <comment>a year</comment>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>chance of “%1” by then, 0–100 %</source>
        <comment>an event</comment>
        <translation>probabilité de «&#xa0;%1&#xa0;» à cette date, 0–100&#xa0;%</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>an event, a day, a share</comment>
        <translation>%1 avant la fin du %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: 0–100 %</source>
        <comment>an event, on an axis</comment>
        <translation>%1&#xa0;: 0–100&#xa0;%</translation>
    </message>
</context>
<context>
    <name>BeliefLabel</name>
    <message>
        <source>%1, %2 rejected</source>
        <comment>when, a share</comment>
        <translation>%1, refus&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>BeliefReading</name>
    <message>
        <source>%1 to %2</source>
        <comment>two delays</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, not before %2</source>
        <comment>a belief, a date</comment>
        <translation>%1, pas avant %2</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>BeliefText</name>
    <message>
        <source>any day from %1 through %2, each as likely</source>
        <translation>un jour quelconque de %1 à %2 inclus, tous également probables</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 plus tard</translation>
    </message>
    <message>
        <source>%1 to %2 later, each day as likely</source>
        <comment>two delays</comment>
        <translation>de %1 à %2 plus tard, tous les jours également probables</translation>
    </message>
    <message>
        <source>What lies before %1 is spread evenly from %2 on.</source>
        <translation>Ce qui précède %1 est réparti également à partir du %2.</translation>
    </message>
    <message>
        <source>What lies before %1 is put on its eve.</source>
        <translation>Ce qui précède %1 est placé à la veille.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>less than a share</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>more than a share</comment>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>a share, a date</comment>
        <translation>%1 avant %2</translation>
    </message>
    <message>
        <source>%1 never</source>
        <comment>a share</comment>
        <translation>%1 jamais</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>vous-même</translation>
    </message>
    <message>
        <source>your own, held %1</source>
        <comment>a date</comment>
        <translation>vous-même, à la date suivante&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, said %2</source>
        <comment>who, a date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 later (assumed)</source>
        <translation>%1 plus tard (supposition)</translation>
    </message>
    <message>
        <source>%1, or with its first step if that comes later</source>
        <translation>%1, ou en même temps que la première étape si elle vient plus tard</translation>
    </message>
    <message>
        <source>Between two dates the share grows evenly, day by day.</source>
        <translation>Entre deux dates, la part croît également, jour après jour.</translation>
    </message>
    <message>
        <source>%1 has no date in this belief: it counts as coming after every day shown.</source>
        <translation>%1 n’a pas de date dans cette croyance&#xa0;: c’est compté comme postérieur à tous les jours montrés.</translation>
    </message>
    <message>
        <source>It has not happened before %1: what the belief gives to earlier days is left out, and the rest raised to a whole.</source>
        <translation>Cela ne s’est pas produit avant %1&#xa0;: ce que la croyance donne aux jours antérieurs est écarté, et le reste ramené à un tout.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write 2028-06-01, 2028-06 or 2028</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;; écrivez 2028-06-01, 2028-06 ou 2028</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a delay; write &quot;+6 months&quot; or &quot;+90 days&quot;</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un délai&#xa0;; écrivez «&#xa0;+6 months&#xa0;» ou «&#xa0;+90 days&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a share; write &quot;10%&quot;</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une part&#xa0;; écrivez «&#xa0;10%&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is no share; it lies between 0% and 100%</source>
        <translation>%1 n’est pas une part&#xa0;; elle se situe entre 0% et 100%</translation>
    </message>
    <message>
        <source>%1 does not rise above the point before it; from one point to the next, dates rise and shares do not fall</source>
        <translation>%1 ne dépasse pas le point précédent&#xa0;; d’un point à l’autre, les dates avancent et les parts ne baissent pas</translation>
    </message>
    <message>
        <source>the last share and &quot;never&quot; add up to %1; together they are 100% at most</source>
        <translation>la dernière part et «&#xa0;jamais&#xa0;» font %1&#xa0;; ensemble, elles font 100&#xa0;% au plus</translation>
    </message>
    <message>
        <source>%1 ends before it begins; exchange the two</source>
        <translation>%1 finit avant de commencer&#xa0;; échangez les deux bornes</translation>
    </message>
    <message>
        <source>%1: a delay is a hundred years at most, and a range of delays ten years long; shorten it</source>
        <translation>%1&#xa0;: un délai est de cent ans au plus, et une plage de délais longue de dix ans&#xa0;; raccourcissez-le</translation>
    </message>
    <message>
        <source>%1 says again what is said already; keep one of the two</source>
        <translation>%1 répète ce qui est déjà dit&#xa0;; gardez l’un des deux</translation>
    </message>
    <message>
        <source>%1 mixes what does not go together; write shares with dates, or one range, and &quot;rejected&quot; only of what follows another event</source>
        <translation>%1 mêle ce qui ne va pas ensemble&#xa0;; écrivez des parts avec des dates, ou une seule plage, et «&#xa0;rejected&#xa0;» seulement pour un événement qui en suit un autre</translation>
    </message>
    <message>
        <source>cannot read &quot;%1&quot;; write shares with dates such as &quot;10%:2028-06,50%:2033,never:10%&quot;, or a range such as &quot;2028..2033&quot;</source>
        <translation>«&#xa0;%1&#xa0;» est illisible&#xa0;; écrivez des parts avec des dates comme «&#xa0;10%:2028-06,50%:2033,never:10%&#xa0;», ou une plage comme «&#xa0;2028..2033&#xa0;»</translation>
    </message>
    <message>
        <source>rejected with a chance of %1</source>
        <comment>a share</comment>
        <translation>refus avec une probabilité de %1</translation>
    </message>
    <message>
        <source>“%1” is no date; write “June 2028”, “mid 2028” or “2028”</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;; écrivez «&#xa0;juin 2028&#xa0;», «&#xa0;mi-2028&#xa0;» ou «&#xa0;2028&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” lacks its share; write one, such as “%2”</source>
        <translation>il manque une part à «&#xa0;%1&#xa0;»&#xa0;; écrivez-en une, par exemple «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”: a share lies between %2 and %3</source>
        <comment>two shares</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une part se situe entre %2 et %3</translation>
    </message>
    <message>
        <source>“%1” does not rise above what is said of an earlier date; each date has one share, and none is smaller than that of a date before it</source>
        <translation>«&#xa0;%1&#xa0;» ne dépasse pas ce qui est dit d’une date antérieure&#xa0;; chaque date a une seule part, jamais plus petite que celle d’une date qui précède</translation>
    </message>
    <message>
        <source>the last share and that of “never” add up to %1; together they are %2 at most</source>
        <translation>la dernière part et celle de «&#xa0;jamais&#xa0;» font %1&#xa0;; ensemble, elles font %2 au plus</translation>
    </message>
    <message>
        <source>“%1” ends before it begins; exchange the two</source>
        <translation>«&#xa0;%1&#xa0;» finit avant de commencer&#xa0;; échangez les deux bornes</translation>
    </message>
    <message>
        <source>“%1” says again what is said already; keep one of the two</source>
        <translation>«&#xa0;%1&#xa0;» redit ce qui est déjà dit&#xa0;; gardez l’un des deux</translation>
    </message>
    <message>
        <source>“%1” mixes what does not go together; write shares with dates, or one range</source>
        <translation>«&#xa0;%1&#xa0;» mêle ce qui ne va pas ensemble&#xa0;; écrivez des parts avec leurs dates, ou une seule plage</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Prend fin</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Known as: %1.</source>
        <comment>a date without its day</comment>
        <translation>Date connue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hypothetical: %1</source>
        <translation>Hypothèse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hypothetical</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>In A: %1</source>
        <translation>En A&#xa0;: %1</translation>
    </message>
    <message>
        <source>In B: %1</source>
        <translation>En B&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: median of an uncertain date</source>
        <comment>an event or a clause</comment>
        <translation>%1&#xa0;: médiane d’une date incertaine</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
</context>
<context>
    <name>CauseText</name>
    <message>
        <source>nothing earlier is recorded</source>
        <translation>rien d’antérieur n’est connu</translation>
    </message>
    <message>
        <source>begun by: %1</source>
        <translation>ouverte par&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>begun with: %1</source>
        <translation>commencée avec&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>replaced by: %1</source>
        <translation>remplacée par&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>ended by: %1</source>
        <translation>terminée par&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>its outer date had passed</source>
        <translation>son échéance était passée</translation>
    </message>
    <message>
        <source>its outer date</source>
        <translation>son échéance est atteinte</translation>
    </message>
    <message>
        <source>joined by: %1</source>
        <translation>rejointe par&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>changed by: %1</source>
        <translation>modifiée par&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>carried on by: %1</source>
        <translation>maintenue par&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>then, on %1 – %2</source>
        <comment>a day, a cause</comment>
        <translation>ensuite, le&#xa0;%1&#xa0;– %2</translation>
    </message>
    <message>
        <source>then, %1 – %2</source>
        <comment>a month or a year, or about then; a cause</comment>
        <translation>ensuite, %1&#xa0;– %2</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>maintenue</translation>
    </message>
    <message>
        <source>new terms</source>
        <translation>nouveaux termes</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>clauses in force</source>
        <translation>clauses en vigueur</translation>
    </message>
    <message>
        <source>%1: nothing is known on this day</source>
        <comment>a line</comment>
        <translation>%1&#xa0;: rien n’est connu à cette date</translation>
    </message>
    <message>
        <source>on the axis at the right</source>
        <translation>sur l’axe de droite</translation>
    </message>
    <message>
        <source>clauses in force, the number expected</source>
        <translation>clauses en vigueur, nombre attendu</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No chart</source>
        <translation>Aucun graphique</translation>
    </message>
    <message>
        <source>Clauses in force, by party</source>
        <translation>Clauses en vigueur, par partie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line, its number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>both</source>
        <comment>whom clauses benefit</comment>
        <translation>les deux</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>whom clauses benefit</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number of clauses, whom they benefit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing in force</source>
        <translation>rien en vigueur</translation>
    </message>
    <message>
        <source>expected: </source>
        <comment>before numbers of clauses</comment>
        <translation>nombre attendu&#xa0;: </translation>
    </message>
</context>
<context>
    <name>ClauseText</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>les sources divergent</translation>
    </message>
    <message>
        <source>%1 is awaited</source>
        <comment>an event</comment>
        <translation>en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>signed after the supposed date</source>
        <translation>signé après la date supposée</translation>
    </message>
    <message>
        <source>carried forward</source>
        <translation>supposée inchangée, sans vérification</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a state, its first day</comment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a state, its last day</comment>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a state, its first and its last day</comment>
        <translation>%1 du %2 au %3</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>since %1 – %2</source>
        <comment>a date, a cause</comment>
        <translation>depuis le %1 – %2</translation>
    </message>
    <message>
        <source>no source states an end</source>
        <translation>aucune source n’indique de fin</translation>
    </message>
    <message>
        <source>until %1 – %2</source>
        <comment>a last day, a cause</comment>
        <translation>jusqu’au %1 – %2</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>the cause of an end</comment>
        <translation>puis %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Nothing changes in that time.</source>
        <translation>Rien ne change pendant ce temps.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>errors, warnings</comment>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas attendu ici</translation>
    </message>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation>&#xa0;; vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>pactline: error: %1</source>
        <translation>pactline: erreur:&#xa0;%1</translation>
    </message>
    <message>
        <source>`pactline --help` shows what there is, with examples.</source>
        <translation>`pactline --help` montre ce qui existe, avec des exemples.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir du&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du&#xa0;%1 au&#xa0;%2</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>known are: %1</source>
        <translation>existent&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 %2: not a date; write 2025-10-28, 2025-10 or 2025</source>
        <translation>%1&#xa0;%2&#xa0;: ce n’est pas une date&#xa0;; écrivez 2025-10-28, 2025-10 ou 2025</translation>
    </message>
    <message>
        <source>--as-signed %1: neither an instrument nor a date; %2</source>
        <translation>--as-signed&#xa0;%1&#xa0;: ni un acte ni une date&#xa0;;&#xa0;%2</translation>
    </message>
    <message>
        <source>--if %1: there is no contingent event &quot;%2&quot;; %3</source>
        <translation>--if&#xa0;%1&#xa0;: il n’y a pas d’événement incertain «&#xa0;%2&#xa0;»&#xa0;;&#xa0;%3</translation>
    </message>
    <message>
        <source>--if %1: cannot suppose &quot;%2&quot;; write a date, +8months, pending or rejected</source>
        <translation>--if&#xa0;%1&#xa0;: on ne peut pas supposer «&#xa0;%2&#xa0;»&#xa0;; écrivez une date, +8months, pending ou rejected</translation>
    </message>
    <message>
        <source>--reading %1: no term &quot;%2&quot; has readings; %3</source>
        <translation>--reading&#xa0;%1&#xa0;: aucun terme «&#xa0;%2&#xa0;» n’a plusieurs lectures&#xa0;;&#xa0;%3</translation>
    </message>
    <message>
        <source>--reading %1: there is no reading &quot;%2&quot;; %3</source>
        <translation>--reading&#xa0;%1&#xa0;: il n’y a pas de lecture «&#xa0;%2&#xa0;»&#xa0;;&#xa0;%3</translation>
    </message>
    <message>
        <source>no source states an end</source>
        <translation>aucune source n’indique de fin</translation>
    </message>
    <message>
        <source>pending: %1</source>
        <translation>en attente&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>counterfactual</source>
        <translation>contraire aux faits</translation>
    </message>
    <message>
        <source>`pactline state` lists all clauses</source>
        <translation>`pactline state` liste toutes les clauses</translation>
    </message>
    <message>
        <source>pactline: error: there is no clause &quot;%1&quot;; %2</source>
        <translation>pactline: erreur: il n’y a pas de clause «&#xa0;%1&#xa0;»&#xa0;;&#xa0;%2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>pactline: error: there is no display to open a window on; `pactline export -o figure.png` writes a picture without one, and `pactline --help` names the other commands</source>
        <translation>pactline: erreur: aucun écran où ouvrir une fenêtre&#xa0;; `pactline export -o figure.png` écrit une image sans écran, et `pactline --help` nomme les autres commandes</translation>
    </message>
    <message>
        <source>pactline: error: --until %1 lies before --from %2; exchange the two</source>
        <translation>pactline: erreur: --until %1 est avant --from %2&#xa0;; échangez les deux</translation>
    </message>
    <message>
        <source>pactline: error: standard output cannot be written; the answer is lost</source>
        <translation>pactline: erreur: impossible d’écrire sur la sortie standard&#xa0;; la réponse est perdue</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 est obligatoire</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; %2</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing stands behind %1; write its value or leave it out</source>
        <translation>rien ne suit %1&#xa0;; écrivez sa valeur ou supprimez-le</translation>
    </message>
    <message>
        <source>an argument is empty; write its value or leave it out</source>
        <translation>un argument est vide&#xa0;; écrivez sa valeur ou supprimez-le</translation>
    </message>
    <message>
        <source>%1 stands before `%2`, which would not see it; write it behind `%2`</source>
        <translation>%1 est avant `%2`, qui ne le verrait pas&#xa0;; écrivez-le derrière `%2`</translation>
    </message>
    <message>
        <source>there is neither a command nor a file &quot;%1&quot;; did you mean `pactline %2`?</source>
        <translation>il n’y a ni commande ni fichier «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire `pactline %2`&#xa0;?</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 demande une valeur</translation>
    </message>
    <message>
        <source>--chart %1: there is no such chart; %2</source>
        <translation>--chart %1&#xa0;: ce graphique n’existe pas&#xa0;; %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a quote is opened and not closed; close it or leave it out</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un guillemet est ouvert et n’est pas fermé&#xa0;; fermez-le ou supprimez-le</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2; a scenario is written as &quot;--as-signed WHICH --if EVENT=DATE&quot;</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2&#xa0;; un scénario s’écrit «&#xa0;--as-signed LEQUEL --if ÉVÉNEMENT=DATE&#xa0;»</translation>
    </message>
    <message>
        <source>--output and --into exclude each other; leave one out</source>
        <translation>--output et --into s’excluent&#xa0;; laissez l’un des deux</translation>
    </message>
    <message>
        <source>--into takes its names from recipes; add --recipe</source>
        <translation>--into tire ses noms des recettes&#xa0;; ajoutez --recipe</translation>
    </message>
    <message>
        <source>several recipes make several figures; name a folder by --into in place of --output</source>
        <translation>plusieurs recettes font plusieurs figures&#xa0;; nommez un dossier par --into au lieu de --output</translation>
    </message>
    <message>
        <source>--into %1: this folder cannot be made; name another</source>
        <translation>--into %1&#xa0;: ce dossier ne peut pas être créé&#xa0;; nommez-en un autre</translation>
    </message>
    <message>
        <source>%1 would be written twice; rename one of the recipes</source>
        <translation>%1 serait écrit deux fois&#xa0;; renommez l’une des recettes</translation>
    </message>
    <message>
        <source>%1 would take the place of its own recipe; choose another folder</source>
        <translation>%1 prendrait la place de sa propre recette&#xa0;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>%1: warning: made with %2, and these are %3</source>
        <comment>a file, data, data</comment>
        <translation>%1: avertissement: figure faite avec des %2, alors que voici des %3</translation>
    </message>
    <message>
        <source>--title: longer than %1 characters; shorten it</source>
        <translation>--title&#xa0;: plus de %1 caractères&#xa0;; raccourcissez-le</translation>
    </message>
    <message>
        <source>--from and --until: the axis goes from %1 to %2; choose days between these</source>
        <translation>--from et --until&#xa0;: l’axe va du&#xa0;%1 au %2&#xa0;; choisissez des jours compris entre les deux</translation>
    </message>
    <message numerus="yes">
        <source>--from and --until: an axis shows %n day(s) at least; let --until be later</source>
        <translation>
            <numerusform>--from et --until&#xa0;: un axe montre au moins %n jour&#xa0;; choisissez un --until plus tardif</numerusform>
            <numerusform>--from et --until&#xa0;: un axe montre au moins %n jours&#xa0;; choisissez un --until plus tardif</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: there is no &quot;%2&quot;; %3</source>
        <comment>an option, its value, a hint</comment>
        <translation>%1 %2&#xa0;: «&#xa0;%2&#xa0;» n’existe pas&#xa0;; %3</translation>
    </message>
    <message>
        <source>nothing is believed; write --belief &quot;10%:2028-06,50%:2033&quot;, or --preset with one of: %1</source>
        <translation>aucune croyance n’est donnée&#xa0;; écrivez --belief &quot;10%:2028-06,50%:2033&quot;, ou --preset avec l’un de ces noms&#xa0;: %1</translation>
    </message>
    <message>
        <source>the agreement has no contingent event, so that nothing in it is a matter of belief</source>
        <translation>l’accord n’a aucun événement éventuel&#xa0;: rien n’y dépend d’une croyance</translation>
    </message>
    <message>
        <source>--event %1: there is no contingent event of that name that follows no other; %2</source>
        <translation>--event %1&#xa0;: aucun événement éventuel de ce nom qui n’en suive pas un autre&#xa0;; %2</translation>
    </message>
    <message>
        <source>--preset %1: no forecast of that name gives shares; %2</source>
        <translation>--preset %1&#xa0;: aucune prévision de ce nom ne donne de parts&#xa0;; %2</translation>
    </message>
    <message>
        <source>--belief and --preset both say what is believed; keep one</source>
        <translation>--belief et --preset disent tous deux ce qui est cru&#xa0;; gardez l’un des deux</translation>
    </message>
    <message>
        <source>--belief: %1</source>
        <translation>--belief&#xa0;: %1</translation>
    </message>
    <message>
        <source>--belief %1: this is said of what follows; write it behind --delay or --rejected</source>
        <translation>--belief %1&#xa0;: cela se dit de l’événement qui suit&#xa0;; écrivez-le après --delay ou --rejected</translation>
    </message>
    <message>
        <source>--not-before: nothing is believed that could be left out; add --belief or --preset</source>
        <translation>--not-before&#xa0;: il n’y a aucune croyance dont écarter une partie&#xa0;; ajoutez --belief ou --preset</translation>
    </message>
    <message>
        <source>--delay and --rejected: no event follows &quot;%1&quot;; leave them out</source>
        <translation>--delay et --rejected&#xa0;: aucun événement ne suit «&#xa0;%1&#xa0;»&#xa0;; ne les écrivez pas</translation>
    </message>
    <message>
        <source>--delay, --rejected: %1; write &quot;+6 months&quot;, &quot;+3 months..+9 months&quot;, a date, pending, and a share such as 20%</source>
        <translation>--delay, --rejected&#xa0;: %1&#xa0;; écrivez «&#xa0;+6 months&#xa0;», «&#xa0;+3 months..+9 months&#xa0;», une date, pending, et une part comme 20%</translation>
    </message>
    <message>
        <source>--step %1: not a step; write &quot;1 year&quot;, &quot;3 months&quot; or &quot;30 days&quot;</source>
        <translation>--step %1&#xa0;: ce n’est pas un pas&#xa0;; écrivez «&#xa0;1 year&#xa0;», «&#xa0;3 months&#xa0;» ou «&#xa0;30 days&#xa0;»</translation>
    </message>
    <message>
        <source>--until %1 does not lie behind --from %2; give a later day</source>
        <translation>--until %1 ne vient pas après --from %2&#xa0;; donnez un jour ultérieur</translation>
    </message>
    <message>
        <source>--step: more than %1 days are asked about; take a longer step</source>
        <translation>--step&#xa0;: cela fait plus de %1 jours&#xa0;; prenez un pas plus long</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event, what is believed of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Whose belief: %1</source>
        <translation>Qui le croit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Suppositions&#xa0;: %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>median end</source>
        <translation>fin médiane</translation>
    </message>
    <message>
        <source>10 to 90 %</source>
        <translation>10 à 90&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) do not hang on %1.</source>
        <translation>
            <numerusform>%n clause ne dépend pas de %1.</numerusform>
            <numerusform>%n clauses ne dépendent pas de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In force on %1: %2</source>
        <translation>En vigueur au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>On no day that is known: %1</source>
        <translation>À aucun jour connu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Loses days by %1 with a probability of %2</source>
        <translation>Probabilité de perdre des jours du fait de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It does not hang on %1.</source>
        <translation>Elle ne dépend pas de %1.</translation>
    </message>
    <message>
        <source>what is supposed is uncertain, and this command tells one certain course; give a date, or ask `pactline probability` how likely each clause is in force</source>
        <translation>ce qui est supposé est incertain, et cette commande raconte un seul cours des choses&#xa0;; donnez une date, ou demandez à `pactline probability` avec quelle probabilité chaque clause est en vigueur</translation>
    </message>
    <message>
        <source>--if %1: %2</source>
        <comment>an event, what is wrong</comment>
        <translation>--if %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>pactline: note: %1</source>
        <translation>pactline: note: %1</translation>
    </message>
    <message>
        <source>--size %1: not a size; write 1920x1080, 210x297mm or the name of one; %2</source>
        <translation>--size %1&#xa0;: ce n’est pas une taille&#xa0;; écrivez 1920x1080, 210x297mm ou un nom&#xa0;; %2</translation>
    </message>
    <message>
        <source>--size %1: not possible at %2 dots an inch; each side has from %3 to %4 pixels</source>
        <translation>--size %1&#xa0;: impossible à %2 points par pouce&#xa0;; chaque côté compte de %3 à %4 pixels</translation>
    </message>
    <message>
        <source>--without %1: there is no such part; %2</source>
        <translation>--without %1&#xa0;: cette partie n’existe pas&#xa0;; %2</translation>
    </message>
    <message>
        <source>-o -: standard output has no ending; add --format, one of: %1</source>
        <translation>-o -&#xa0;: la sortie standard n’a pas d’extension&#xa0;; ajoutez --format, parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>-o %1: what is to be written? Give it a name that ends in one of %2, or add --format</source>
        <translation>-o %1&#xa0;: que faut-il écrire&#xa0;? Donnez un nom qui finit par %2, ou ajoutez --format</translation>
    </message>
    <message>
        <source>--without chart,lanes leaves nothing; leave one of them in</source>
        <translation>--without chart,lanes ne laisse rien&#xa0;; gardez l’un des deux</translation>
    </message>
    <message>
        <source>--seconds %1: a moving picture takes from %2 to %3 seconds</source>
        <translation>--seconds %1&#xa0;: une image animée dure de %2 à %3 secondes</translation>
    </message>
    <message>
        <source>expected before it</source>
        <comment>a column of amounts, behind days</comment>
        <translation>attendu d’ici là</translation>
    </message>
    <message>
        <source>--if %1 and what is believed both say when it comes; keep one</source>
        <translation>--if %1 et la croyance disent tous deux quand il vient&#xa0;; n’en gardez qu’un</translation>
    </message>
    <message>
        <source>No term applied hangs on %1: the belief changes nothing.</source>
        <translation>Aucun terme appliqué ne dépend de %1&#xa0;: la croyance ne change rien.</translation>
    </message>
    <message>
        <source>Ends are the last days of the terms that speak on %1; a dash: on no day that the belief names. The most exposed clauses come first.</source>
        <translation>Les fins sont les derniers jours des termes qui parlent le %1&#xa0;; un tiret&#xa0;: aucun jour que la croyance nomme. Les clauses les plus exposées d’abord.</translation>
    </message>
    <message>
        <source>On %1 no source tells whether the clause binds.</source>
        <translation>Le %1, aucune source ne dit si la clause lie.</translation>
    </message>
    <message>
        <source>Last day of the term: median %1, 10 to 90 %: %2, mean %3</source>
        <translation>Dernier jour du terme&#xa0;: médiane %1, de 10 à 90&#xa0;%&#xa0;: %2, moyenne %3</translation>
    </message>
    <message>
        <source>No term applied hangs on this: %1</source>
        <translation>Aucun terme appliqué n’en dépend&#xa0;: %1</translation>
    </message>
    <message>
        <source>--if %1: &quot;%2&quot; is supposed twice; keep one</source>
        <translation>--if %1&#xa0;: «&#xa0;%2&#xa0;» est supposé deux fois&#xa0;; n’en gardez qu’une</translation>
    </message>
    <message>
        <source>carried on (%1) by: %2</source>
        <comment>words of a term, an instrument</comment>
        <translation>maintenue (%1) par&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both be obeyed; keep one</source>
        <translation>%1 et %2 s’excluent&#xa0;; gardez l’une des deux</translation>
    </message>
    <message>
        <source>Not in force on %1</source>
        <comment>a day</comment>
        <translation>Pas en vigueur au %1</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>%1 and %2</source>
        <comment>months, days</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>ends with %1 in B, and goes on in A</source>
        <translation>dernier jour en B&#xa0;: %1&#xa0;; se poursuit en A</translation>
    </message>
    <message>
        <source>ends with %1 in A, and goes on in B</source>
        <translation>dernier jour en A&#xa0;: %1&#xa0;; se poursuit en B</translation>
    </message>
    <message>
        <source>ends %1 earlier in B: %2, not %3</source>
        <translation>finit %1 plus tôt en B&#xa0;: %2, et non %3</translation>
    </message>
    <message>
        <source>ends %1 later in B: %2, not %3</source>
        <translation>finit %1 plus tard en B&#xa0;: %2, et non %3</translation>
    </message>
    <message>
        <source>open in A, ends in B</source>
        <translation>sans fin en A, finit en B</translation>
    </message>
    <message>
        <source>ends in A, open in B</source>
        <translation>finit en A, sans fin en B</translation>
    </message>
    <message>
        <source>ends %1 later in A</source>
        <translation>finit %1 plus tard en A</translation>
    </message>
    <message>
        <source>ends %1 earlier in A</source>
        <translation>finit %1 plus tôt en A</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the words of a term</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is awaited in A alone</source>
        <comment>an event</comment>
        <translation>%1&#xa0;: attendu en A seulement</translation>
    </message>
    <message>
        <source>%1 is awaited in B alone</source>
        <comment>an event</comment>
        <translation>%1&#xa0;: attendu en B seulement</translation>
    </message>
    <message>
        <source>other terms beside it</source>
        <translation>d’autres termes à côté</translation>
    </message>
    <message>
        <source>%1 in A, %2 in B</source>
        <comment>states or words</comment>
        <translation>%1 en A, %2 en B</translation>
    </message>
    <message>
        <source>in B</source>
        <translation>en B</translation>
    </message>
    <message>
        <source>in B from %1 on</source>
        <translation>en B à partir du %1</translation>
    </message>
    <message>
        <source>in B through %1</source>
        <translation>en B jusqu’au %1</translation>
    </message>
    <message>
        <source>in B from %1 to %2</source>
        <translation>en B du %1 au %2</translation>
    </message>
    <message>
        <source>in force %1 longer in B</source>
        <translation>en vigueur %1 de plus en B</translation>
    </message>
    <message>
        <source>in force %1 shorter in B</source>
        <translation>en vigueur %1 de moins en B</translation>
    </message>
    <message>
        <source>%1 shorter in A</source>
        <translation>%1 de moins en A</translation>
    </message>
    <message>
        <source>%1 longer in A</source>
        <translation>%1 de plus en A</translation>
    </message>
    <message>
        <source>%1 likely in force</source>
        <comment>a probability</comment>
        <translation>en vigueur à %1</translation>
    </message>
    <message>
        <source>in B on %1: %2</source>
        <comment>a day, a state</comment>
        <translation>en B le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In B on %1: %2.</source>
        <comment>a day, a state</comment>
        <translation>En B le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The same in A and in B.</source>
        <translation>Identique en A et en B.</translation>
    </message>
    <message>
        <source>In B: %1.</source>
        <comment>a sentence on a clause</comment>
        <translation>En B&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) the same</source>
        <translation>
            <numerusform>%n clause identique</numerusform>
            <numerusform>%n clauses identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing supposed</source>
        <comment>an event</comment>
        <translation>rien de supposé</translation>
    </message>
    <message>
        <source>on %1 %2</source>
        <comment>a day, states or words</comment>
        <translation>le %1, %2</translation>
    </message>
    <message>
        <source>open in A, ends with %1 in B</source>
        <comment>a day</comment>
        <translation>se poursuit en A, dernier jour en B&#xa0;: %1</translation>
    </message>
    <message>
        <source>ends with %1 in A, open in B</source>
        <comment>a day</comment>
        <translation>dernier jour en A&#xa0;: %1, se poursuit en B</translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <comment>how an end moves, two days</comment>
        <translation>%1&#xa0;: %2, et non %3</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>publisher and date, title</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>data version %1</source>
        <translation>données, version %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thing, what is said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source> (decides)</source>
        <translation> (l’emporte)</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <comment>a day, a state</comment>
        <translation>Le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que dit le texte</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Les sources divergent</translation>
    </message>
    <message>
        <source>followed: %1</source>
        <translation>lecture suivie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>%1 (not applied)</source>
        <translation>%1 (non appliqué)</translation>
    </message>
    <message>
        <source>What changed that day</source>
        <translation>Ce qui a changé ce jour-là</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>Ce qui en dépend</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter: number, year</comment>
        <translation>T%1&#xa0;%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an approximate date</comment>
        <translation>vers&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>a last day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month or a year, or about then</comment>
        <translation>fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a day behind a preposition</comment>
        <translation>le %1</translation>
    </message>
</context>
<context>
    <name>DiagnosticText</name>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is not a date; months are numbered from 01 to 12</source>
        <translation>%1 n’est pas une date&#xa0;; les mois vont de 01 à 12</translation>
    </message>
    <message>
        <source>%1 is not a day; %2 %3 has %4 days</source>
        <translation>%1 n’est pas un jour&#xa0;;&#xa0;%2&#xa0;%3 a&#xa0;%4 jours</translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation>ce fichier n’existe pas&#xa0;; vérifiez son nom et son dossier</translation>
    </message>
    <message>
        <source>this is a folder; name an agreement&apos;s file, such as pact.toml</source>
        <translation>c’est un dossier&#xa0;; nommez le fichier d’un accord, comme pacte.toml</translation>
    </message>
    <message>
        <source>the file cannot be read; check who may read it</source>
        <translation>le fichier ne peut pas être lu&#xa0;; vérifiez qui peut le lire</translation>
    </message>
    <message>
        <source>the file is empty; an agreement begins with &quot;schema = 1&quot;</source>
        <translation>le fichier est vide&#xa0;; un accord commence par «&#xa0;schema = 1&#xa0;»</translation>
    </message>
    <message>
        <source>this is not UTF-8 text; save the file as UTF-8</source>
        <translation>ce n’est pas du texte UTF-8&#xa0;; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>this is not TOML: %1; mend it to see what else there is</source>
        <translation>ce n’est pas du TOML (l’analyseur le dit en anglais&#xa0;: «&#xa0;%1&#xa0;»)&#xa0;; corrigez pour voir la suite</translation>
    </message>
    <message>
        <source>schema %1 is not known; this program reads schema %2</source>
        <translation>le schéma&#xa0;%1 n’est pas connu&#xa0;; ce programme lit le schéma&#xa0;%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %3; it should be %2</source>
        <translation>«&#xa0;%1&#xa0;» est&#xa0;%3&#xa0;; il faudrait&#xa0;%2</translation>
    </message>
    <message>
        <source>a table of the kind &quot;%2&quot; has no key &quot;%1&quot;; %3</source>
        <translation>une table de la sorte «&#xa0;%2&#xa0;» n’a pas de clé «&#xa0;%1&#xa0;»&#xa0;;&#xa0;%3</translation>
    </message>
    <message>
        <source>&quot;%2&quot; lacks its &quot;%1&quot;; add &quot;%1 = …&quot;</source>
        <translation>«&#xa0;%1&#xa0;» manque à «&#xa0;%2&#xa0;»&#xa0;; ajoutez «&#xa0;%1 = …&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; write its words or leave the key out</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;; écrivez ses mots ou retirez la clé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no English; add &quot;%1.en = …&quot;</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’anglais&#xa0;; ajoutez «&#xa0;%1.en = …&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in a language; use two small letters, such as &quot;en&quot; or &quot;fr&quot;</source>
        <translation>«&#xa0;%1&#xa0;» ne finit pas par une langue&#xa0;; deux minuscules, comme «&#xa0;en&#xa0;» ou «&#xa0;fr&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in &quot;%2&quot;, as the agreement&apos;s title is; add &quot;%1.%2 = …&quot;</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas écrit en «&#xa0;%2&#xa0;», alors que le titre de l’accord l’est&#xa0;; ajoutez «&#xa0;%1.%2 = …&#xa0;»</translation>
    </message>
    <message>
        <source>there is no %1; an agreement needs at least one [[%1]]</source>
        <translation>[[%1]] manque&#xa0;; un accord en a au moins un</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;: not an id; use small letters, digits and hyphens, a letter first</source>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: ce n’est pas un identifiant&#xa0;; minuscules, chiffres et traits d’union, une lettre d’abord</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is there twice, first in line %3; give one of them another id</source>
        <translation>%1 «&#xa0;%2&#xa0;» est là deux fois, d’abord ligne&#xa0;%3&#xa0;; donnez un autre identifiant à l’un</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;; %3</source>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: introuvable&#xa0;;&#xa0;%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it is one of: %3</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;»&#xa0;; c’est l’un de&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>term &quot;%1&quot; is there twice, first in line %2; tell the two apart by a &quot;part&quot;</source>
        <translation>le terme «&#xa0;%1&#xa0;» est là deux fois, d’abord ligne&#xa0;%2&#xa0;; distinguez-les par «&#xa0;part&#xa0;»</translation>
    </message>
    <message>
        <source>reading &quot;%1&quot; is there twice; give one of them another name</source>
        <translation>la lecture «&#xa0;%1&#xa0;» est là deux fois&#xa0;; donnez un autre nom à l’une</translation>
    </message>
    <message>
        <source>the instrument ends clause &quot;%1&quot; twice; leave one of them out</source>
        <translation>l’acte met fin deux fois à la clause «&#xa0;%1&#xa0;»&#xa0;; retirez-en une</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write 2025-10-28, 2025-10, 2025-Q4 or 2025, with ~ behind it for about</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;; écrivez 2025-10-28, 2025-10, 2025-Q4 ou 2025, suivi de ~ pour «&#xa0;environ&#xa0;»</translation>
    </message>
    <message>
        <source>%1 lies outside the calendar; years go from 1 to 9999</source>
        <translation>%1 est hors du calendrier&#xa0;; les années vont de 1 à 9999</translation>
    </message>
    <message>
        <source>cannot read &quot;%1&quot;; a date is a day, an event, &quot;x + 6 months&quot;, &quot;earliest(x, y)&quot;, &quot;never&quot; or &quot;not-stated&quot;</source>
        <translation>«&#xa0;%1&#xa0;» ne se lit pas&#xa0;; une date est un jour, un événement, «&#xa0;x + 6 months&#xa0;», «&#xa0;earliest(x, y)&#xa0;», «&#xa0;jamais&#xa0;» ou «&#xa0;not-stated&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time; write &quot;6 months&quot;, &quot;90 days&quot; or the like</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#xa0;; écrivez «&#xa0;6 months&#xa0;», «&#xa0;90 days&#xa0;» ou semblable</translation>
    </message>
    <message>
        <source>it ends (%2) before it begins (%1); exchange the two dates or correct one</source>
        <translation>la fin (%2) précède le début (%1)&#xa0;; échangez les deux dates ou corrigez-en une</translation>
    </message>
    <message>
        <source>&quot;until&quot; and &quot;through&quot; are both given; keep &quot;until&quot; for the first day out or &quot;through&quot; for the last day in</source>
        <translation>«&#xa0;until&#xa0;» et «&#xa0;through&#xa0;» sont donnés tous deux&#xa0;; gardez «&#xa0;until&#xa0;» pour le premier jour dehors ou «&#xa0;through&#xa0;» pour le dernier dedans</translation>
    </message>
    <message>
        <source>the axis ends before it begins; &quot;until&quot; must be later than &quot;from&quot;</source>
        <translation>l’axe finit avant de commencer&#xa0;; «&#xa0;until&#xa0;» doit suivre «&#xa0;from&#xa0;»</translation>
    </message>
    <message>
        <source>%1 looks like a stand-in for no date; write &quot;never&quot;, or &quot;not-stated&quot; where no source says</source>
        <translation>%1 semble tenir lieu d’absence de date&#xa0;; écrivez «&#xa0;jamais&#xa0;», ou «&#xa0;not-stated&#xa0;» si aucune source ne le dit</translation>
    </message>
    <message>
        <source>instrument &quot;%1&quot; takes effect before &quot;%2&quot;, which stands before it; put them in the order of their effect</source>
        <translation>l’acte «&#xa0;%1&#xa0;» prend effet avant «&#xa0;%2&#xa0;», qui le précède&#xa0;; rangez-les par date d’effet</translation>
    </message>
    <message>
        <source>the point of %1 lies before the one above it; put points in the order of their dates</source>
        <translation>le point du&#xa0;%1 précède celui du dessus&#xa0;; rangez les points par date</translation>
    </message>
    <message>
        <source>event &quot;%1&quot; is contingent and has a date; leave the date out, or &quot;contingent&quot; if it has happened</source>
        <translation>l’événement «&#xa0;%1&#xa0;» est incertain et a une date&#xa0;; retirez la date, ou «&#xa0;contingent&#xa0;» s’il a eu lieu</translation>
    </message>
    <message>
        <source>event &quot;%1&quot; has no date; add &quot;date = …&quot;, or &quot;contingent = true&quot; if it may never happen</source>
        <translation>l’événement «&#xa0;%1&#xa0;» n’a pas de date&#xa0;; ajoutez «&#xa0;date = …&#xa0;», ou «&#xa0;contingent = true&#xa0;» s’il peut ne jamais venir</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for contingent events only; add &quot;contingent = true&quot; or leave it out</source>
        <translation>«&#xa0;%1&#xa0;» ne vaut que pour les événements incertains&#xa0;; ajoutez «&#xa0;contingent = true&#xa0;» ou retirez-le</translation>
    </message>
    <message>
        <source>event &quot;%1&quot; follows another but not when; add &quot;delay = \&quot;6 months\&quot;&quot; or the like</source>
        <translation>l’événement «&#xa0;%1&#xa0;» en suit un autre, mais quand&#xa0;? ajoutez «&#xa0;delay = &quot;6 months&quot;&#xa0;» ou semblable</translation>
    </message>
    <message>
        <source>event &quot;%1&quot; follows &quot;%2&quot;, which is a fact; only contingent events can be followed</source>
        <translation>l’événement «&#xa0;%1&#xa0;» suit «&#xa0;%2&#xa0;», qui est un fait&#xa0;; seuls les événements incertains peuvent être suivis</translation>
    </message>
    <message>
        <source>these events wait for each other: %1; let one of them follow nothing</source>
        <translation>ces événements s’attendent l’un l’autre&#xa0;:&#xa0;%1&#xa0;; que l’un ne suive rien</translation>
    </message>
    <message>
        <source>there is a contingent event but no word for what it is about; add &quot;contingency.en = …&quot; under [agreement]</source>
        <translation>il y a un événement incertain mais pas de mot pour ce dont il s’agit&#xa0;; ajoutez «&#xa0;contingency.en = …&#xa0;» sous [agreement]</translation>
    </message>
    <message>
        <source>a single reading is no choice; add another one, or put its words into the term</source>
        <translation>une seule lecture n’est pas un choix&#xa0;; ajoutez-en une, ou mettez ses mots dans le terme</translation>
    </message>
    <message>
        <source>a share lies between 0 and 1; write 0.25 for 25 percent</source>
        <translation>une part est entre 0 et 1&#xa0;; écrivez 0.25 pour 25 pour cent</translation>
    </message>
    <message>
        <source>preset &quot;%1&quot; supposes nothing; add &quot;suppose&quot; or &quot;quantiles&quot;</source>
        <translation>le préréglage «&#xa0;%1&#xa0;» ne suppose rien&#xa0;; ajoutez «&#xa0;suppose&#xa0;» ou «&#xa0;quantiles&#xa0;»</translation>
    </message>
    <message>
        <source>event &quot;%1&quot; is a fact; only contingent events can be supposed</source>
        <translation>l’événement «&#xa0;%1&#xa0;» est un fait&#xa0;; seuls les événements incertains peuvent être supposés</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be supposed; write a date, &quot;+8 months&quot;, &quot;pending&quot; or &quot;rejected&quot;</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être supposé&#xa0;; écrivez une date, «&#xa0;+8 months&#xa0;», «&#xa0;pending&#xa0;» ou «&#xa0;rejected&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a link; links begin with https://</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lien&#xa0;; les liens commencent par https://</translation>
    </message>
    <message>
        <source>source &quot;%1&quot; is never cited; cite it or leave it out</source>
        <translation>la source «&#xa0;%1&#xa0;» n’est jamais citée&#xa0;; citez-la ou retirez-la</translation>
    </message>
    <message>
        <source>term &quot;%1&quot; has no source; add &quot;sources = [ … ]&quot;</source>
        <translation>le terme «&#xa0;%1&#xa0;» n’a pas de source&#xa0;; ajoutez «&#xa0;sources = [ … ]&#xa0;»</translation>
    </message>
    <message>
        <source>clause &quot;%1&quot; has no term; add a [[term]] or leave the clause out</source>
        <translation>la clause «&#xa0;%1&#xa0;» n’a pas de terme&#xa0;; ajoutez un [[term]] ou retirez la clause</translation>
    </message>
    <message>
        <source>terms &quot;%1&quot; and &quot;%2&quot; are both in force on %3 although neither replaces the other; let one end earlier, or mark the second &quot;adds = true&quot;</source>
        <translation>les termes «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont tous deux en vigueur le&#xa0;%3 alors qu’aucun ne remplace l’autre&#xa0;; que l’un finisse plus tôt, ou marquez le second «&#xa0;adds = true&#xa0;»</translation>
    </message>
    <message>
        <source>a file has no place for &quot;%1&quot;; %2</source>
        <translation>un fichier n’a pas de place pour «&#xa0;%1&#xa0;»&#xa0;;&#xa0;%2</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>retirez-la</translation>
    </message>
    <message>
        <source>the file does not say its schema; begin it with &quot;schema = 1&quot;</source>
        <translation>le fichier ne dit pas son schéma&#xa0;; commencez par «&#xa0;schema = 1&#xa0;»</translation>
    </message>
    <message>
        <source>the file has no [%1]; add that table</source>
        <translation>le fichier n’a pas de [%1]&#xa0;; ajoutez cette table</translation>
    </message>
    <message>
        <source>name one that is in the file</source>
        <translation>choisissez un nom qui est dans le fichier</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB; no agreement is, so name another</source>
        <translation>le fichier dépasse %1 Mo&#xa0;; aucun accord n’est si grand, indiquez-en un autre</translation>
    </message>
    <message>
        <source>a key of more than %1 parts; no key of an agreement has so many, so take dots out</source>
        <translation>une clé de plus de %1 parties&#xa0;; aucune clé d’un accord n’en a autant, supprimez des points</translation>
    </message>
    <message>
        <source>terms &quot;%1&quot; and &quot;%2&quot; hang on so many events that not every case could be tried; see that they are never both in force, or let them name fewer events</source>
        <translation>les termes «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» dépendent de tant d’événements que tous les cas n’ont pu être essayés&#xa0;; assurez-vous qu’ils ne sont jamais en vigueur ensemble, ou nommez moins d’événements</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate to</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>no %1 can be called &quot;%2&quot;, which is a word of date expressions; give it another id</source>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: ce mot est réservé aux expressions de dates&#xa0;; donnez un autre identifiant</translation>
    </message>
    <message>
        <source>preset &quot;%1&quot; supposes &quot;%2&quot; without &quot;%3&quot;, which must have happened first; suppose that too</source>
        <translation>le préréglage «&#xa0;%1&#xa0;» suppose «&#xa0;%2&#xa0;» sans «&#xa0;%3&#xa0;», qui doit venir d’abord&#xa0;; supposez-le aussi</translation>
    </message>
    <message>
        <source>preset &quot;%1&quot; supposes &quot;%2&quot; before &quot;%3&quot;, which must have happened first; give it that day or a later one</source>
        <translation>le préréglage «&#xa0;%1&#xa0;» suppose «&#xa0;%2&#xa0;» avant «&#xa0;%3&#xa0;», qui doit venir d’abord&#xa0;; donnez-lui ce jour ou un jour plus tardif</translation>
    </message>
    <message>
        <source>preset &quot;%1&quot; supposes of &quot;%2&quot; what only an event that follows another can be; give it a date</source>
        <translation>le préréglage «&#xa0;%1&#xa0;» suppose de «&#xa0;%2&#xa0;» ce que seul peut être un événement qui en suit un autre&#xa0;; donnez-lui une date</translation>
    </message>
    <message>
        <source>instrument &quot;%1&quot; ends clause &quot;%2&quot; and restates it at once; leave out the ending or the term, or say from when the term holds</source>
        <translation>l’acte «&#xa0;%1&#xa0;» met fin à la clause «&#xa0;%2&#xa0;» et la reprend aussitôt&#xa0;; supprimez la fin ou le terme, ou dites à partir de quand le terme vaut</translation>
    </message>
    <message>
        <source>there is no %1; every table of the kind &quot;%2&quot; needs at least one</source>
        <translation>«&#xa0;%1&#xa0;» manque&#xa0;; toute table de la sorte «&#xa0;%2&#xa0;» en a au moins un</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>un nombre qui n’est pas fini</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux (true ou false)</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>a day such as 2025-10-28</source>
        <translation>un jour comme 2025-10-28</translation>
    </message>
    <message>
        <source>a less precise date</source>
        <translation>une date moins précise</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of sources</source>
        <translation>une liste de sources</translation>
    </message>
    <message>
        <source>a source&apos;s id</source>
        <translation>l’identifiant d’une source</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a table of events and dates</source>
        <translation>une table d’événements et de dates</translation>
    </message>
    <message>
        <source>a table such as { from = 2019-01-01, until = 2034-01-01 }</source>
        <translation>une table comme { from = 2019-01-01, until = 2034-01-01 }</translation>
    </message>
    <message>
        <source>a table under %1</source>
        <translation>une table sous %1</translation>
    </message>
    <message>
        <source>a text in each language</source>
        <translation>un texte dans chaque langue</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>des tables</translation>
    </message>
    <message>
        <source>tables, each under %1</source>
        <translation>des tables, chacune sous %1</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>party</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>acte</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>clause</translation>
    </message>
    <message>
        <source>term</source>
        <translation>terme</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>graphique</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>préréglage</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie du terme</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say where the number stands; write one # in its place, as in &quot;$#B&quot;</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas où va le nombre&#xa0;; écrivez un # à sa place, comme dans «&#xa0;$#B&#xa0;»</translation>
    </message>
    <message>
        <source>longer than %1 KiB; no figure&apos;s recipe is, so this is none</source>
        <translation>plus de %1 Kio&#xa0;; aucune recette de figure n’est si longue, ce n’en est donc pas une</translation>
    </message>
    <message>
        <source>this is no recipe of a figure; one begins with &quot;recipe = 1&quot;</source>
        <translation>ce n’est pas la recette d’une figure&#xa0;; une recette commence par «&#xa0;recipe = 1&#xa0;»</translation>
    </message>
    <message>
        <source>written as recipe %1; this program reads up to %2, so take a newer Pactline</source>
        <translation>écrit comme recette %1&#xa0;; ce programme lit jusqu’à %2, prenez donc un Pactline plus récent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than %2 characters; shorten it</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2 caractères&#xa0;; raccourcissez-le</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists more than %2 things; leave some out</source>
        <translation>«&#xa0;%1&#xa0;» énumère plus de %2 éléments&#xa0;; retirez-en</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names &quot;%2&quot; twice; leave one of them out</source>
        <translation>«&#xa0;%1&#xa0;» nomme «&#xa0;%2&#xa0;» deux fois&#xa0;; retirez l’un des deux</translation>
    </message>
    <message>
        <source>term &quot;%1&quot; has no reading &quot;%2&quot;; %3</source>
        <translation>le terme «&#xa0;%1&#xa0;» n’a pas de lecture «&#xa0;%2&#xa0;»&#xa0;; %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is supposed without &quot;%2&quot;, which must have happened first; suppose that too</source>
        <translation>«&#xa0;%1&#xa0;» est supposé sans «&#xa0;%2&#xa0;», qui doit avoir eu lieu d’abord&#xa0;; supposez-le aussi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is supposed before &quot;%2&quot;, which must have happened first; give it that day or a later one</source>
        <translation>«&#xa0;%1&#xa0;» est supposé avant «&#xa0;%2&#xa0;», qui doit avoir eu lieu d’abord&#xa0;; donnez-lui ce jour ou un jour ultérieur</translation>
    </message>
    <message>
        <source>of &quot;%1&quot; is supposed what only an event that follows another can be; give it a date</source>
        <translation>on suppose de «&#xa0;%1&#xa0;» ce qui ne vaut que pour un événement qui en suit un autre&#xa0;; donnez-lui une date</translation>
    </message>
    <message>
        <source>an axis shows %1 days at least; let &quot;until&quot; be later</source>
        <translation>un axe montre au moins %1 jours&#xa0;; choisissez un «&#xa0;until&#xa0;» plus tardif</translation>
    </message>
    <message>
        <source>the axis goes from %1 to %2; let &quot;from&quot; and &quot;until&quot; lie between these days</source>
        <translation>l’axe va du&#xa0;%1 au %2&#xa0;; placez «&#xa0;from&#xa0;» et «&#xa0;until&#xa0;» entre ces deux jours</translation>
    </message>
    <message>
        <source>width and height lie between %1 and %2 pixels; write &quot;size = [1700, 1200]&quot; or the like</source>
        <translation>largeur et hauteur vont de %1 à %2 pixels&#xa0;; écrivez par exemple «&#xa0;size = [1700, 1200]&#xa0;»</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>une liste de noms</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>an instrument, or false</source>
        <translation>un instrument, ou false</translation>
    </message>
    <message>
        <source>a table of terms and readings</source>
        <translation>une table de termes et de lectures</translation>
    </message>
    <message>
        <source>two numbers</source>
        <translation>deux nombres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies between %2 and %3; write a number between them</source>
        <translation>«&#xa0;%1&#xa0;» va de %2 à %3&#xa0;; écrivez un nombre compris entre les deux</translation>
    </message>
    <message>
        <source>from one quantile to the next, dates must rise and shares must not fall; put them in order</source>
        <translation>d’un quantile à l’autre, les dates doivent avancer et les parts ne pas baisser&#xa0;; mettez-les en ordre</translation>
    </message>
    <message>
        <source>&quot;share-to&quot; lies below &quot;share&quot;; exchange the two</source>
        <translation>«&#xa0;share-to&#xa0;» est inférieur à «&#xa0;share&#xa0;»&#xa0;; échangez les deux</translation>
    </message>
    <message>
        <source>the last quantile and &quot;never&quot; together exceed the whole; lower one of them, so that they add up to 1 at most</source>
        <translation>le dernier quantile et «&#xa0;jamais&#xa0;» dépassent ensemble le tout&#xa0;; abaissez l’un des deux, pour que la somme soit 1 au plus</translation>
    </message>
    <message>
        <source>preset &quot;%1&quot; believes of &quot;%2&quot; what cannot be weighed; give an event that follows another a delay or a range of delays, and let events of one line alone be uncertain</source>
        <translation>le préréglage «&#xa0;%1&#xa0;» croit de «&#xa0;%2&#xa0;» ce qui ne se calcule pas&#xa0;; donnez à un événement qui en suit un autre un délai ou une plage de délais, et ne laissez incertains que des événements d’une même suite</translation>
    </message>
    <message>
        <source>the scenario is one of agreement &quot;%1&quot;, and this is &quot;%2&quot;; open that agreement with it</source>
        <translation>le scénario est celui de l’accord «&#xa0;%1&#xa0;», et celui-ci est «&#xa0;%2&#xa0;»&#xa0;; ouvrez l’autre accord avec lui</translation>
    </message>
    <message>
        <source>the scenario was made for version %1 of the data, and this is %2; look whether it still says what was meant</source>
        <translation>le scénario a été fait pour la version %1 des données, et celle-ci est %2&#xa0;; vérifiez qu’il dit encore ce qu’il voulait dire</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a line break or another control character; write it on one line</source>
        <translation>«&#xa0;%1&#xa0;» contient un saut de ligne ou un autre caractère de commande&#xa0;; écrivez-le sur une ligne</translation>
    </message>
    <message>
        <source>what is believed of &quot;%1&quot; cannot be weighed; give an event that follows another a delay or a range of delays, and let events of one line alone be uncertain</source>
        <translation>ce qui est cru de «&#xa0;%1&#xa0;» ne se calcule pas&#xa0;; donnez à un événement qui en suit un autre un délai ou une plage de délais, et ne laissez incertains que des événements d’une même suite</translation>
    </message>
    <message>
        <source>all that is believed of &quot;%1&quot; lies before the day before which it is not to happen; name an earlier day</source>
        <translation>tout ce qui est cru de «&#xa0;%1&#xa0;» précède le jour avant lequel cela ne doit pas se produire&#xa0;; nommez un jour antérieur</translation>
    </message>
    <message>
        <source>term &quot;%1&quot; has no readings to choose from; leave it out</source>
        <translation>le terme «&#xa0;%1&#xa0;» n’a pas de lectures entre lesquelles choisir&#xa0;; ne le nommez pas</translation>
    </message>
    <message>
        <source>nothing comes due in series &quot;%1&quot;; add &quot;rates&quot; or &quot;amounts&quot;, or leave [series.due] out</source>
        <translation>rien n’est dû dans la série «&#xa0;%1&#xa0;»&#xa0;; ajoutez «&#xa0;rates&#xa0;» ou «&#xa0;amounts&#xa0;», ou omettez [series.due]</translation>
    </message>
    <message>
        <source>the money of clause &quot;%1&quot; is told in series &quot;%2&quot; already; put all of it there</source>
        <translation>l’argent de la clause «&#xa0;%1&#xa0;» est déjà donné dans la série «&#xa0;%2&#xa0;»&#xa0;; mettez-y tout</translation>
    </message>
    <message>
        <source>this is a folder; name a scenario&apos;s file, such as early.toml</source>
        <translation>c’est un dossier&#xa0;; nommez un fichier de scénario, par exemple tot.toml</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB; no scenario is, so name another</source>
        <translation>le fichier dépasse %1 Mo&#xa0;; aucun scénario n’est si grand, nommez-en un autre</translation>
    </message>
    <message>
        <source>the file is empty; a scenario begins with &quot;scenario = 1&quot;</source>
        <translation>le fichier est vide&#xa0;; un scénario commence par «&#xa0;scenario = 1&#xa0;»</translation>
    </message>
    <message>
        <source>scenarios of version %1 are not known; this program reads version %2, &quot;scenario = %2&quot;</source>
        <translation>les scénarios de version %1 ne sont pas connus&#xa0;; ce programme lit la version %2, «&#xa0;scenario = %2&#xa0;»</translation>
    </message>
    <message>
        <source>term &quot;%1&quot; carries on what holds, so it changes nothing; delete &quot;%2&quot; or &quot;carries-on&quot;</source>
        <translation>le terme «&#xa0;%1&#xa0;» reconduit ce qui vaut, donc il ne change rien&#xa0;; supprimez «&#xa0;%2&#xa0;» ou «&#xa0;carries-on&#xa0;»</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Only one file can be opened at a time</source>
        <translation>Un seul fichier peut être ouvert à la fois</translation>
    </message>
    <message>
        <source>Only a file on this computer can be opened here</source>
        <translation>Seul un fichier de cet ordinateur peut être ouvert ici</translation>
    </message>
    <message>
        <source>“%1” is a folder; drop an agreement’s file (.toml)</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#xa0;; déposez un fichier d’accord (.toml)</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Déposez pour ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Only an agreement’s file (.toml) or a figure can be opened here</source>
        <translation>Seul le fichier d’un accord (.toml) ou une figure peut être ouvert ici</translation>
    </message>
    <message>
        <source>“%1” is no agreement’s file (.toml) and no figure</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni le fichier d’un accord (.toml) ni une figure</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>In money: nothing more; the file gives amounts up to %1.</source>
        <comment>a last day</comment>
        <translation>En argent&#xa0;: plus rien&#xa0;; le fichier donne des montants jusqu’au %1.</translation>
    </message>
    <message>
        <source>In money: no amount can be expected of it. The file gives no amounts that hang on this clause, and none is made up.</source>
        <translation>En argent&#xa0;: aucun montant ne peut en être attendu. Le fichier ne donne pas de montants qui dépendent de cette clause, et rien n’est inventé.</translation>
    </message>
    <message>
        <source>In money: what is to be expected of these numbers cannot be told. The file gives no amounts to come that hang on a clause, and none is made up.</source>
        <translation>En argent&#xa0;: ce qu’il faut attendre de ces chiffres ne peut pas être dit. Le fichier ne donne pas de montants à venir qui dépendent d’une clause, et rien n’est inventé.</translation>
    </message>
    <message>
        <source>In money: %1 is to be expected from %2 to %3, out of the %4 due if “%5” stays in force throughout (%6).</source>
        <comment>an amount, a day, a last day, an amount, a clause, how well it is known</comment>
        <translation>En argent&#xa0;: %1 à attendre du %2 au %3, sur les %4 dus si «&#xa0;%5&#xa0;» reste en vigueur tout ce temps (%6).</translation>
    </message>
</context>
<context>
    <name>EmbeddedRecipe</name>
    <message>
        <source>there is no recipe in this picture: it was not made with Pactline, or was saved anew by another program; open the original</source>
        <translation>cette image ne contient pas de recette&#xa0;: elle n’a pas été faite avec Pactline, ou un autre programme l’a réenregistrée&#xa0;; ouvrez l’original</translation>
    </message>
    <message>
        <source>the file is damaged (%1); fetch it once more</source>
        <comment>what is wrong</comment>
        <translation>le fichier est endommagé (%1)&#xa0;; récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB; no figure of Pactline is, so name another</source>
        <translation>le fichier dépasse %1 Mo&#xa0;; aucune figure de Pactline n’est si grande, nommez-en un autre</translation>
    </message>
    <message>
        <source>what stands in the recipe&apos;s place is longer than %1 KiB; no figure&apos;s recipe is, so this is none</source>
        <translation>ce qui tient lieu de recette dépasse %1 Kio&#xa0;; aucune recette de figure n’est si longue, ce n’en est donc pas une</translation>
    </message>
    <message>
        <source>a piece of the PNG has not its length or its sum</source>
        <translation>un morceau du PNG n’a pas la longueur ou la somme annoncée</translation>
    </message>
    <message>
        <source>the recipe in this picture was packed by another program; open the original</source>
        <translation>la recette de cette image a été compressée par un autre programme&#xa0;; ouvrez l’original</translation>
    </message>
    <message>
        <source>the drawing declares entities, as no figure of Pactline does; open the original</source>
        <translation>le dessin déclare des entités, ce qu’aucune figure de Pactline ne fait&#xa0;; ouvrez l’original</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>where, what is wrong</comment>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the PDF&apos;s description has no end</source>
        <translation>la description du PDF n’a pas de fin</translation>
    </message>
    <message>
        <source>this is neither PNG, SVG nor PDF; name a figure that Pactline wrote</source>
        <translation>ce n’est ni un PNG, ni un SVG, ni un PDF&#xa0;; nommez une figure écrite par Pactline</translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation>ce fichier n’existe pas&#xa0;; vérifiez son nom et son dossier</translation>
    </message>
    <message>
        <source>this is no file; name a figure or a recipe</source>
        <translation>ce n’est pas un fichier&#xa0;; nommez une figure ou une recette</translation>
    </message>
    <message>
        <source>the file cannot be read: %1; check who may read it</source>
        <translation>le fichier ne peut pas être lu&#xa0;: %1&#xa0;; vérifiez qui peut le lire</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Signed that day: %1</source>
        <translation>Signé ce jour-là&#xa0;: %1</translation>
    </message>
    <message>
        <source>In effect from that day: %1</source>
        <translation>En vigueur à partir de ce jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 after its first step – %2</source>
        <comment>a delay, an explanation</comment>
        <translation>%1 après la première étape – %2</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>since %1 – %2</source>
        <comment>a date, a cause</comment>
        <translation>depuis le&#xa0;%1&#xa0;– %2</translation>
    </message>
    <message>
        <source>no source states an end</source>
        <translation>aucune source n’indique de fin</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a source is cited for: its standing</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>For the ending</source>
        <translation>Pour la fin de la clause</translation>
    </message>
    <message>
        <source>For the terms of %1</source>
        <translation>Pour les termes (%1)</translation>
    </message>
    <message>
        <source>For the reading “%1”</source>
        <translation>Pour la lecture «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>For the event “%1”</source>
        <translation>Pour l’événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Without the hypothesis it would still be in force.</source>
        <translation>Sans l’hypothèse, elle serait toujours en vigueur.</translation>
    </message>
    <message>
        <source>Without the hypothesis it would go on.</source>
        <translation>Sans l’hypothèse, elle continuerait.</translation>
    </message>
    <message>
        <source>Without the hypothesis it would have run through %1 – then %2.</source>
        <comment>a last day, a cause</comment>
        <translation>Sans l’hypothèse, elle aurait couru jusqu’au %1 inclus – puis %2.</translation>
    </message>
    <message>
        <source>Without the hypothesis it would run through %1 – then %2.</source>
        <comment>a last day, a cause</comment>
        <translation>Sans l’hypothèse, elle courrait jusqu’au %1 inclus – puis %2.</translation>
    </message>
    <message>
        <source>since %1 – %2</source>
        <comment>a month or a year, or about then; a cause</comment>
        <translation>début&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>%1 – then %2</source>
        <comment>until when, a cause</comment>
        <translation>%1 – puis %2</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Moving WebP picture</source>
        <translation>Image animée WebP</translation>
    </message>
    <message>
        <source>CSV table of the clauses</source>
        <translation>Tableau CSV des clauses</translation>
    </message>
    <message>
        <source>CSV table of the numbers</source>
        <translation>Tableau CSV des chiffres</translation>
    </message>
    <message>
        <source>Calendar of the dates to come</source>
        <translation>Calendrier des dates à venir</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or name.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
</context>
<context>
    <name>ExpressionText</name>
    <message>
        <source>the earliest of</source>
        <translation>la première de</translation>
    </message>
    <message>
        <source>the latest of</source>
        <translation>la dernière de</translation>
    </message>
    <message>
        <source>the end of %1</source>
        <comment>a date or a year</comment>
        <translation>la fin de&#xa0;%1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>pas de fin</translation>
    </message>
    <message>
        <source>an end that no source states</source>
        <translation>une fin qu’aucune source n’indique</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>%1 après&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>No end was agreed.</source>
        <translation>Aucune fin n’a été convenue.</translation>
    </message>
    <message>
        <source>No source states its end.</source>
        <translation>Aucune source n’en indique la fin.</translation>
    </message>
    <message>
        <source>Ends at:</source>
        <translation>Prend fin&#xa0;:</translation>
    </message>
    <message>
        <source>the earlier of</source>
        <translation>la première de ces dates</translation>
    </message>
    <message>
        <source>the later of</source>
        <translation>la dernière de ces dates</translation>
    </message>
    <message>
        <source>otherwise it would have begun on %1</source>
        <translation>sinon, elle aurait commencé le %1</translation>
    </message>
    <message>
        <source>otherwise it would begin on %1</source>
        <translation>sinon, elle commencerait le %1</translation>
    </message>
    <message>
        <source>otherwise it would have ended on %1</source>
        <translation>sinon, elle aurait pris fin le %1</translation>
    </message>
    <message>
        <source>otherwise it would end on %1</source>
        <translation>sinon, elle prendrait fin le %1</translation>
    </message>
    <message numerus="yes">
        <source>Begins at the earliest of %n date(s):</source>
        <translation>
            <numerusform>Commence à cette date&#xa0;:</numerusform>
            <numerusform>Commence à la première de %n dates&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begins at the latest of %n date(s):</source>
        <translation>
            <numerusform>Commence à cette date&#xa0;:</numerusform>
            <numerusform>Commence à la dernière de %n dates&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends at the earlier of two dates:</source>
        <translation>Prend fin à la première de deux dates&#xa0;:</translation>
    </message>
    <message>
        <source>Ends at the later of two dates:</source>
        <translation>Prend fin à la dernière de deux dates&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Ends at the earliest of %n date(s):</source>
        <translation>
            <numerusform>Prend fin à cette date&#xa0;:</numerusform>
            <numerusform>Prend fin à la première de %n dates&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends at the latest of %n date(s):</source>
        <translation>
            <numerusform>Prend fin à cette date&#xa0;:</numerusform>
            <numerusform>Prend fin à la dernière de %n dates&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Never begins.</source>
        <translation>Ne commence jamais.</translation>
    </message>
    <message>
        <source>No source states its beginning.</source>
        <translation>Aucune source n’en dit le début.</translation>
    </message>
    <message>
        <source>Begins at:</source>
        <translation>Commence&#xa0;:</translation>
    </message>
    <message>
        <source>a hypothesis</source>
        <translation>une hypothèse</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>a delay</comment>
        <translation>puis %1</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>présumé</translation>
    </message>
    <message>
        <source>on a date of its own</source>
        <translation>à une date propre</translation>
    </message>
    <message>
        <source>supposed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the earlier of: dates</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>uncertain; a belief tells how likely it is when</source>
        <translation>incertain&#xa0;; une croyance dit quand, avec quelle probabilité</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>a date</comment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>without it this day does not come</source>
        <translation>faute de quoi ce jour ne vient pas</translation>
    </message>
    <message>
        <source>not supposed</source>
        <comment>a date</comment>
        <translation>non supposée</translation>
    </message>
    <message>
        <source>Begins at the earlier of two dates:</source>
        <translation>Commence à la première de deux dates&#xa0;:</translation>
    </message>
    <message>
        <source>Begins at the later of two dates:</source>
        <translation>Commence à la seconde de deux dates&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FigureSize</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4 en hauteur</translation>
    </message>
    <message>
        <source>A4, lying</source>
        <translation>A4 en largeur</translation>
    </message>
    <message>
        <source>A3, upright</source>
        <translation>A3 en hauteur</translation>
    </message>
    <message>
        <source>A3, lying</source>
        <translation>A3 en largeur</translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation>Letter en hauteur</translation>
    </message>
    <message>
        <source>Letter, lying</source>
        <translation>Letter en largeur</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n autre</numerusform>
            <numerusform>et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement’s clauses, %1, %2</source>
        <comment>years, terms</comment>
        <translation>Les clauses de l’accord,&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a chart, years, terms</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The agreement’s clauses over “%1”, %2, %3</source>
        <comment>a chart, years, terms</comment>
        <translation>Les clauses de l’accord et «&#xa0;%1&#xa0;»,&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>facts known to here</source>
        <translation>faits connus jusqu’ici</translation>
    </message>
    <message>
        <source>What %1 would change: %2</source>
        <comment>a contingency, an agreement</comment>
        <translation>Ce que changerait&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: who is bound by what</source>
        <comment>an agreement</comment>
        <translation>%1&#xa0;: qui est tenu à quoi</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>; and %n more in the file</source>
        <translation>
            <numerusform>&#xa0;; et&#xa0;%n autre dans le fichier</numerusform>
            <numerusform>&#xa0;; et&#xa0;%n autres dans le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Made with Pactline</source>
        <translation>Fait avec Pactline</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>jour montré&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>données du&#xa0;%1</translation>
    </message>
    <message>
        <source>, through %1</source>
        <translation>, jusqu’à fin&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an event, a date</comment>
        <translation>%1 le&#xa0;%2</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Prend fin</translation>
    </message>
    <message>
        <source>Ended before</source>
        <translation>Déjà fini</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Demeure</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>On ne sait pas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Next changes</source>
        <translation>Prochains changements</translation>
    </message>
    <message>
        <source>%1; only: %2</source>
        <comment>what is shown, a filter</comment>
        <translation>%1&#xa0;; seulement&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no room for the chart at this size.</source>
        <translation>À cette taille, il n’y a pas de place pour le graphique.</translation>
    </message>
    <message>
        <source>There is no room for the details at this size.</source>
        <translation>À cette taille, il n’y a pas de place pour les détails.</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) do not fit into one picture; write PDF, which spreads them over pages, or show fewer lanes.</source>
        <translation>
            <numerusform>%n&#xa0;clause ne tient pas dans une image&#xa0;; écrivez un PDF, qui les répartit sur des pages, ou montrez moins de clauses.</numerusform>
            <numerusform>%n&#xa0;clauses ne tiennent pas dans une image&#xa0;; écrivez un PDF, qui les répartit sur des pages, ou montrez moins de clauses.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lanes need more room: the picture is %1 pixels high instead of %2. PDF would spread them over pages.</source>
        <translation>Les clauses demandent plus de place&#xa0;: l’image a %1 pixels de haut au lieu de %2. Un PDF les répartirait sur des pages.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>The page is too small for its lanes; choose a larger one.</source>
        <translation>La page est trop petite pour ses clauses&#xa0;; choisissez-en une plus grande.</translation>
    </message>
    <message numerus="yes">
        <source>The lanes stand on %n page(s).</source>
        <translation>
            <numerusform>Les clauses tiennent sur %n&#xa0;page.</numerusform>
            <numerusform>Les clauses tiennent sur %n&#xa0;pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Legend and sources</source>
        <translation>Légende et sources</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Day shown</source>
        <translation>Jour montré</translation>
    </message>
    <message numerus="yes">
        <source>≠ in %n lane(s): sources contradict each other</source>
        <translation>
            <numerusform>≠ dans %n&#xa0;clause&#xa0;: les sources se contredisent</numerusform>
            <numerusform>≠ dans %n&#xa0;clauses&#xa0;: les sources se contredisent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n lane(s) something is inferred</source>
        <translation>
            <numerusform>dans %n&#xa0;clause, une part est déduite</numerusform>
            <numerusform>dans %n&#xa0;clauses, une part est déduite</numerusform>
        </translation>
    </message>
    <message>
        <source>carried forward after %1</source>
        <comment>a day</comment>
        <translation>supposé inchangé après le&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) not shown</source>
        <translation>
            <numerusform>%n&#xa0;clause non montrée</numerusform>
            <numerusform>%n&#xa0;clauses non montrées</numerusform>
        </translation>
    </message>
    <message>
        <source>exported on %1</source>
        <translation>exporté le %1</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>clauses</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <comment>two scenarios</comment>
        <translation>%1, comparé à %2</translation>
    </message>
    <message>
        <source>Hypothetical in A and B – %1</source>
        <translation>Hypothèse en A et en B – %1</translation>
    </message>
    <message>
        <source>Hypothetical – A: %1. B: %2</source>
        <translation>Hypothèse – A&#xa0;: %1. B&#xa0;: %2</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where A and B differ</source>
        <translation>Ce qui diffère entre A et B</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Identique dans les deux</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (A)</source>
        <comment>what is shown</comment>
        <translation>%1 (A)</translation>
    </message>
    <message>
        <source>What is believed</source>
        <translation>Ce qui est cru</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a clause, the last day of its term</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: on no day that is named</source>
        <comment>a clause</comment>
        <translation>%1&#xa0;: aucun jour nommé</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a day</comment>
        <translation>Le %1</translation>
    </message>
    <message>
        <source>How likely in force</source>
        <translation>Probabilité d’être en vigueur</translation>
    </message>
    <message>
        <source>Median last day</source>
        <translation>Dernier jour médian</translation>
    </message>
    <message>
        <source>In force for certain</source>
        <translation>En vigueur à coup sûr</translation>
    </message>
    <message>
        <source>Not in force for certain</source>
        <translation>Pas en vigueur, à coup sûr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a clause, how likely it is what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Suppositions&#xa0;: %1</translation>
    </message>
    <message>
        <source>The recipe is longer than %1 KiB and stays out: the file will not bring this view back. It gets shorter with fewer lanes in an order by hand.</source>
        <translation>La recette dépasse %1 Kio et n’est pas jointe&#xa0;: le fichier ne ramènera pas cette vue. Elle raccourcit quand moins de clauses sont rangées à la main.</translation>
    </message>
</context>
<context>
    <name>FindTarget</name>
    <message>
        <source>supposed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>in effect from %1</source>
        <translation>en vigueur à partir de&#xa0;: %1</translation>
    </message>
    <message>
        <source>what benefits it and what binds it</source>
        <translation>ce qui lui profite et ce qui l’oblige</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>“%1” is no share; write a number from 0 to 100, such as %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une part&#xa0;; écrivez un nombre de 0 à 100, comme %2</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Drag the slider or the playhead</source>
        <translation>Glisser le curseur ou la tête de lecture</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Changer de date</translation>
    </message>
    <message>
        <source>Press on the ruler</source>
        <translation>Appuyer sur la règle</translation>
    </message>
    <message>
        <source>Go to that date</source>
        <translation>Aller à cette date</translation>
    </message>
    <message>
        <source>Click a dot of the slider</source>
        <translation>Cliquer un point du curseur</translation>
    </message>
    <message>
        <source>Go to the event</source>
        <translation>Aller à l’événement</translation>
    </message>
    <message>
        <source>Click a lane</source>
        <translation>Cliquer une ligne</translation>
    </message>
    <message>
        <source>Tell the reasons of a clause</source>
        <translation>Dire les raisons d’une clause</translation>
    </message>
    <message>
        <source>Drag a lane’s name</source>
        <translation>Glisser le nom d’une ligne</translation>
    </message>
    <message>
        <source>Put the lane elsewhere</source>
        <translation>Déplacer la ligne</translation>
    </message>
    <message>
        <source>Right button on a lane</source>
        <translation>Bouton droit sur une ligne</translation>
    </message>
    <message>
        <source>Choose what to do with it</source>
        <translation>Choisir qu’en faire</translation>
    </message>
    <message>
        <source>Click a heading</source>
        <translation>Cliquer un titre</translation>
    </message>
    <message>
        <source>Fold or unfold the group</source>
        <translation>Replier ou déplier le groupe</translation>
    </message>
    <message>
        <source>Rest on a lane, a dot or a marker</source>
        <translation>S’arrêter sur une ligne, un point ou un repère</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>Dire ce que c’est</translation>
    </message>
    <message>
        <source>Drag the supposed date’s marker</source>
        <translation>Glisser le repère de la date supposée</translation>
    </message>
    <message>
        <source>Suppose another date</source>
        <translation>Supposer une autre date</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Faire défiler les clauses</translation>
    </message>
    <message>
        <source>%1 + wheel</source>
        <translation>%1 + molette</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <source>Pan in time</source>
        <translation>Se déplacer dans le temps</translation>
    </message>
    <message>
        <source>Drag empty space</source>
        <translation>Glisser un endroit vide</translation>
    </message>
    <message>
        <source>Pan in time, when zoomed</source>
        <translation>Se déplacer dans le temps, une fois zoomé</translation>
    </message>
    <message>
        <source>While a marker is dragged</source>
        <translation>Pendant qu’on glisse un repère</translation>
    </message>
    <message>
        <source>Keep off events and month starts</source>
        <translation>Ne pas s’aligner sur les événements ni les débuts de mois</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre à sa place</translation>
    </message>
    <message>
        <source>Keys with one meaning</source>
        <translation>Touches au sens fixe</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Passer à l’élément suivant</translation>
    </message>
    <message>
        <source>Close, or select nothing</source>
        <translation>Fermer, ou ne rien sélectionner</translation>
    </message>
    <message>
        <source>Do what has the keyboard</source>
        <translation>Valider l’élément actif</translation>
    </message>
    <message>
        <source>Drag a date of a forecast</source>
        <translation>Glisser une date d’une prévision</translation>
    </message>
    <message>
        <source>Believe it sooner or later</source>
        <translation>La croire plus tôt ou plus tard</translation>
    </message>
    <message>
        <source>Click a marker</source>
        <translation>Cliquer un repère</translation>
    </message>
    <message>
        <source>Tell of the event</source>
        <translation>Parler de l’événement</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>This term is never in force under what is supposed and signed: “%1”</source>
        <translation>Ce terme n’est jamais en vigueur d’après ce qui est supposé et signé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No date is supposed for this event</source>
        <translation>Aucune date n’est supposée pour cet événement</translation>
    </message>
    <message>
        <source>The filter is off, because it hid this clause</source>
        <translation>Le filtre est levé, car il cachait cette clause</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>LaneText</name>
    <message>
        <source>; no source states an end</source>
        <translation>&#xa0;; aucune source n’indique de fin</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>By next change</source>
        <translation>Par changement à venir</translation>
    </message>
    <message>
        <source>By first date</source>
        <translation>Par première date</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By standing</source>
        <translation>Par fiabilité</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>binds %1</source>
        <comment>a filter</comment>
        <translation>partie engagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>hangs on %1</source>
        <comment>a filter: an event’s label</comment>
        <translation>dépend de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month or a year</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the first day, the last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – until %2</source>
        <comment>a date, a month or a year</comment>
        <translation>%1 – jusqu’à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message>
        <source>possibly %1</source>
        <comment>a filter: states</comment>
        <translation>peut-être %1</translation>
    </message>
    <message>
        <source>benefits %1 at some time</source>
        <comment>a filter</comment>
        <translation>profite à %1 à un moment</translation>
    </message>
</context>
<context>
    <name>LaneTip</name>
    <message>
        <source>≠ sources disagree on this term</source>
        <translation>≠ les sources divergent sur ce terme</translation>
    </message>
    <message>
        <source>signed after the supposed date: history is shown as it happened</source>
        <translation>signé après la date supposée&#xa0;: l’histoire est montrée telle qu’elle fut</translation>
    </message>
    <message>
        <source>several terms in turn, too short to be told apart here</source>
        <translation>plusieurs termes successifs, trop brefs pour être distingués ici</translation>
    </message>
    <message numerus="yes">
        <source>and %n more term(s) beside it</source>
        <translation>
            <numerusform>et %n autre terme à côté</numerusform>
            <numerusform>et %n autres termes à côté</numerusform>
        </translation>
    </message>
    <message>
        <source>pending for a time: %1 is awaited</source>
        <translation>en attente un temps&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>on %1: %2</source>
        <comment>a day, what is how likely</comment>
        <translation>le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>last: %1</source>
        <comment>the words of a clause that is over</comment>
        <translation>en dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state, from when to when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a state, since when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>by a hypothesis – %1</source>
        <translation>par une hypothèse – %1</translation>
    </message>
</context>
<context>
    <name>LanesAccessible</name>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a clause, its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Clauses</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; on %2: %3</source>
        <comment>a term’s words, a day, how likely it is what</comment>
        <translation>%1&#x202f;; le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1; without the event: %2</source>
        <comment>how likely a clause is what, its state</comment>
        <translation>%1&#x202f;; sans l’événement&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>both or neither</source>
        <translation>les deux ou aucune</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>ends by %1</source>
        <comment>what the hypothesis is about</comment>
        <translation>prend fin par&#xa0;%1</translation>
    </message>
    <message>
        <source>the paler, the less likely in force</source>
        <translation>plus c’est pâle, moins c’est probable</translation>
    </message>
    <message>
        <source>end by %1: 10 to 90 %, median</source>
        <comment>what the hypothesis is about</comment>
        <translation>fin par %1&#xa0;: 10 à 90&#xa0;%, médiane</translation>
    </message>
    <message>
        <source>signed after the supposed date</source>
        <translation>signé après la date supposée</translation>
    </message>
</context>
<context>
    <name>LikelihoodPart</name>
    <message>
        <source>What is believed</source>
        <translation>Ce qui est cru</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Suppositions&#xa0;: %1</translation>
    </message>
    <message>
        <source>median end %1</source>
        <comment>a last day</comment>
        <translation>fin médiane le %1</translation>
    </message>
    <message>
        <source>no median end</source>
        <translation>pas de fin médiane</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>By %1 it has happened with %2.</source>
        <comment>a day, a share</comment>
        <translation>Probabilité que cela se soit produit au %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Most exposed</source>
        <translation>Les plus exposées</translation>
    </message>
    <message>
        <source>By how likely %1 costs them days from this day on.</source>
        <comment>what the hypothesis is about</comment>
        <translation>Par probabilité de perdre des jours du fait de %1 à partir de ce jour.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LikelihoodText</name>
    <message>
        <source>%1: %2</source>
        <comment>an event, what is believed of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>belief: %1</source>
        <comment>whose</comment>
        <translation>qui le croit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two states</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>a day</comment>
        <translation>médiane le %1</translation>
    </message>
    <message>
        <source>10 to 90 %: %1 to %2</source>
        <comment>days</comment>
        <translation>10 à 90&#xa0;%&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>10 % before %1</source>
        <comment>a day</comment>
        <translation>10&#xa0;% avant le %1</translation>
    </message>
    <message>
        <source>%1 never or on no day that is named</source>
        <comment>a share</comment>
        <translation>%1 jamais ou à aucun jour nommé</translation>
    </message>
    <message>
        <source>even growth between the dates</source>
        <translation>croissance régulière entre les dates</translation>
    </message>
    <message>
        <source>%1 without a date, after every day shown</source>
        <comment>a share</comment>
        <translation>%1 sans date, après tous les jours montrés</translation>
    </message>
    <message>
        <source>days before %1 left out</source>
        <comment>a date</comment>
        <translation>jours avant %1 écartés</translation>
    </message>
    <message>
        <source>Hypothetical – %1</source>
        <comment>what is believed</comment>
        <translation>Hypothèse – %1</translation>
    </message>
    <message>
        <source>%1 likely in force</source>
        <comment>a share</comment>
        <translation>en vigueur à %1</translation>
    </message>
    <message>
        <source>“%1” in force</source>
        <comment>a term’s words</comment>
        <translation>«&#xa0;%1&#xa0;» en vigueur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a share, a state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Median end of the term: %1.</source>
        <comment>a last day</comment>
        <translation>Fin médiane du terme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Expected end, the mean of all: %1.</source>
        <comment>a last day</comment>
        <translation>Fin attendue, moyenne de toutes&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) in force</source>
        <translation>
            <numerusform>%n clause en vigueur</numerusform>
            <numerusform>%n clauses en vigueur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them under uncertain terms</source>
        <translation>
            <numerusform>dont %n sous des termes incertains</numerusform>
            <numerusform>dont %n sous des termes incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n incertaine</numerusform>
            <numerusform>%n incertaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <comment>for one of several reasons</comment>
        <translation>
            <numerusform>%n finie</numerusform>
            <numerusform>%n finies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed by %1</source>
        <translation>
            <numerusform>%n éteinte par %1</numerusform>
            <numerusform>%n éteintes par %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n échue</numerusform>
            <numerusform>%n échues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnue</numerusform>
            <numerusform>%n inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1: %2</source>
        <comment>what the hypothesis is about, what is told</comment>
        <translation>sans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the author’s own, held %1</source>
        <comment>a date</comment>
        <translation>l’auteur, à la date suivante&#xa0;: %1</translation>
    </message>
    <message>
        <source>the author’s own, as of %1</source>
        <comment>a date</comment>
        <translation>celle de l’auteur, au %1</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>With a chance of 80 % its last day lies between %1 and %2.</source>
        <comment>two days</comment>
        <translation>Avec 80&#xa0;% de chances, son dernier jour tombe entre le %1 et le %2.</translation>
    </message>
    <message>
        <source>It has ended by %1 with a chance of 10 %.</source>
        <comment>a day</comment>
        <translation>Avec 10&#xa0;% de chances, il a pris fin le %1 au plus tard.</translation>
    </message>
    <message>
        <source>With a chance of %1 it ends on no day that is known, so that there is no mean.</source>
        <comment>a share</comment>
        <translation>Avec une probabilité de %1, il ne finit aucun jour connu, si bien qu’il n’y a pas de moyenne.</translation>
    </message>
    <message>
        <source>The chance that it loses days by %2 is %1.</source>
        <comment>a share, what the hypothesis is about</comment>
        <translation>La probabilité qu’elle perde des jours par %2 est de %1.</translation>
    </message>
</context>
<context>
    <name>OpenRecipe</name>
    <message>
        <source>this figure shows the agreement “%1”; open its file first</source>
        <translation>cette figure montre l’accord «&#xa0;%1&#xa0;»&#xa0;; ouvrez d’abord son fichier</translation>
    </message>
    <message>
        <source>this figure shows the agreement “%1” with data of %2; open its file first</source>
        <translation>cette figure montre l’accord «&#xa0;%1&#xa0;» avec des données du %2&#xa0;; ouvrez d’abord son fichier</translation>
    </message>
    <message>
        <source>%1: error: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>%1: erreur: %2</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>données du&#xa0;%1</translation>
    </message>
    <message>
        <source>data of an unknown day</source>
        <translation>données d’un jour inconnu</translation>
    </message>
</context>
<context>
    <name>PanelWriter</name>
    <message>
        <source>This date decides.</source>
        <translation>Cette date l’emporte.</translation>
    </message>
    <message>
        <source>This date does not decide.</source>
        <translation>Cette date ne l’emporte pas.</translation>
    </message>
    <message>
        <source>Whether this date decides is uncertain.</source>
        <translation>Il est incertain que cette date décide.</translation>
    </message>
</context>
<context>
    <name>PinnedPainter</name>
    <message>
        <source>in force in B</source>
        <translation>en vigueur en B</translation>
    </message>
    <message>
        <source>over in B</source>
        <translation>fini en B</translation>
    </message>
    <message>
        <source>unknown in B</source>
        <translation>inconnue en B</translation>
    </message>
    <message>
        <source>not yet agreed in B</source>
        <translation>pas encore convenue en B</translation>
    </message>
</context>
<context>
    <name>PngExport</name>
    <message>
        <source>The picture cannot be written: %1</source>
        <translation>L’image ne peut pas être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size; choose a smaller one.</source>
        <translation>La mémoire ne suffit pas pour une image de cette taille&#xa0;; choisissez-en une plus petite.</translation>
    </message>
</context>
<context>
    <name>PointPage</name>
    <message>
        <source>The number</source>
        <translation>Le chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The file names none for this number.</source>
        <translation>Le fichier n’en cite aucune pour ce chiffre.</translation>
    </message>
</context>
<context>
    <name>PointText</name>
    <message>
        <source>about %1</source>
        <comment>a number</comment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a series, its unit</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number, its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>Told by the press or in leaks; neither party confirmed it.</source>
        <translation>Rapporté par la presse ou par des fuites&#xa0;; aucune partie ne l’a confirmé.</translation>
    </message>
    <message>
        <source>Our reading; no source states it.</source>
        <translation>Notre lecture&#xa0;; aucune source ne l’affirme.</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>In force, but awaiting: %1.</source>
        <translation>En vigueur, mais dans l’attente de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No source tells whether the clause still binds.</source>
        <translation>Aucune source ne dit si la clause lie encore.</translation>
    </message>
    <message>
        <source>counterfactual</source>
        <translation>contraire aux faits</translation>
    </message>
    <message>
        <source>Signed after the supposed date: history is shown as it happened, although the supposition contradicts it.</source>
        <translation>Signé après la date supposée&#xa0;: l’histoire est montrée telle qu’elle fut, bien que la supposition la contredise.</translation>
    </message>
    <message>
        <source>≠ disputed</source>
        <translation>≠ contesté</translation>
    </message>
    <message>
        <source>Sources contradict each other on this term.</source>
        <translation>Les sources se contredisent sur ce terme.</translation>
    </message>
    <message>
        <source>carried forward</source>
        <translation>supposé inchangé</translation>
    </message>
    <message>
        <source>The facts were last checked on %1; nothing later is known.</source>
        <translation>Les faits ont été vérifiés pour la dernière fois le %1&#xa0;; on ne sait rien de plus récent.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>%1, %2 later (assumed)</source>
        <translation>%1,&#xa0;%2 plus tard (supposé)</translation>
    </message>
    <message>
        <source>before the first contract</source>
        <translation>avant le premier contrat</translation>
    </message>
    <message>
        <source>terms as signed on %1</source>
        <translation>termes signés au&#xa0;%1</translation>
    </message>
    <message>
        <source>You see the time before any contract. The first was signed on %1</source>
        <translation>Vous voyez l’époque avant tout contrat. Le premier a été signé le&#xa0;%1</translation>
    </message>
    <message>
        <source>You see the pact as signed on %1. It was amended on %2</source>
        <translation>Vous voyez le pacte signé le&#xa0;%1. Il a été modifié le&#xa0;%2</translation>
    </message>
    <message>
        <source>not supposed</source>
        <translation>non supposé</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event: when, or what becomes of it</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Hypothetical – %1</source>
        <translation>Hypothèse – %1</translation>
    </message>
    <message>
        <source>%1: awaited</source>
        <translation>%1&#xa0;: en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) in force</source>
        <translation>
            <numerusform>%n clause en vigueur</numerusform>
            <numerusform>%n clauses en vigueur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed by %1</source>
        <translation>
            <numerusform>%n éteinte par&#xa0;%1</numerusform>
            <numerusform>%n éteintes par&#xa0;%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n échue</numerusform>
            <numerusform>%n échues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnue</numerusform>
            <numerusform>%n inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>carried forward since %1</source>
        <translation>supposé inchangé depuis le&#xa0;%1</translation>
    </message>
    <message>
        <source>No term applied on that date hangs on %1</source>
        <translation>Aucun terme appliqué à cette date ne dépend de&#xa0;%1</translation>
    </message>
    <message>
        <source>No term applied hangs on %1</source>
        <translation>Aucun terme appliqué ne dépend de&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a clause: its new state</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>“%1” is supposed without “%2”, its first step; suppose that too</source>
        <translation>«&#xa0;%1&#xa0;» est supposé sans «&#xa0;%2&#xa0;», sa première étape&#xa0;; supposez-la aussi</translation>
    </message>
    <message>
        <source>“%1” is supposed before “%2”; it can only come on that day or later</source>
        <translation>«&#xa0;%1&#xa0;» est supposé avant «&#xa0;%2&#xa0;»&#xa0;; ce ne peut être que ce jour-là ou plus tard</translation>
    </message>
    <message>
        <source>“%1” follows no other event; it takes a date</source>
        <translation>«&#xa0;%1&#xa0;» ne suit aucun autre événement&#xa0;; il lui faut une date</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>an event</comment>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>an event</comment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>“%1” follows “%2”; believe a delay, a range of delays or a date, and how likely it is rejected</source>
        <translation>«&#xa0;%1&#xa0;» suit «&#xa0;%2&#xa0;»&#xa0;; donnez un délai, une plage de délais ou une date, et la probabilité d’un refus</translation>
    </message>
    <message>
        <source>“%1” is uncertain and so is “%2”, which it does not follow; give one of them a date</source>
        <translation>«&#xa0;%1&#xa0;» est incertain, et «&#xa0;%2&#xa0;», qu’il ne suit pas, l’est aussi&#xa0;; donnez une date à l’un des deux</translation>
    </message>
    <message>
        <source>“%1” comes after a range of delays, and another event does so already; give one of them a single delay</source>
        <translation>«&#xa0;%1&#xa0;» vient après une plage de délais, et un autre événement aussi&#xa0;; donnez à l’un d’eux un seul délai</translation>
    </message>
    <message>
        <source>all that is believed of “%1” lies before the day before which it is not to happen; name an earlier day</source>
        <translation>tout ce qui est cru de «&#xa0;%1&#xa0;» précède le jour avant lequel cela ne doit pas se produire&#xa0;; nommez un jour antérieur</translation>
    </message>
</context>
<context>
    <name>SourceRows</name>
    <message>
        <source>Grade %1: %2</source>
        <comment>a letter, its meaning</comment>
        <translation>Niveau %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>a link</comment>
        <translation>copier</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy the link of %1</source>
        <translation>Copier le lien de %1</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>not yet agreed</source>
        <translation>pas encore convenue</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>éteinte</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>échue</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>official</source>
        <translation>officiel</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>Official: announced or filed by a party, or an authority’s own act.</source>
        <translation>Officiel&#xa0;: annoncé ou déposé par une partie, ou acte d’une autorité.</translation>
    </message>
    <message>
        <source>Reported: by the press or in leaks; neither party confirmed it.</source>
        <translation>Rapporté&#xa0;: par la presse ou des fuites&#xa0;; aucune partie ne l’a confirmé.</translation>
    </message>
    <message>
        <source>Inferred: our reading; no source states it.</source>
        <translation>Déduit&#xa0;: notre lecture&#xa0;; aucune source ne le dit.</translation>
    </message>
    <message>
        <source>a detailed account</source>
        <translation>récit détaillé</translation>
    </message>
    <message>
        <source>a secondary account</source>
        <translation>récit indirect</translation>
    </message>
    <message>
        <source>both parties</source>
        <translation>les deux parties</translation>
    </message>
    <message>
        <source>neither party</source>
        <translation>aucune partie</translation>
    </message>
    <message>
        <source>seen in the original</source>
        <translation>vu dans l’original</translation>
    </message>
    <message>
        <source>benefits neither party</source>
        <translation>ne profite à aucune partie</translation>
    </message>
    <message>
        <source>benefits %1</source>
        <comment>a party, or both</comment>
        <translation>profite à&#xa0;%1</translation>
    </message>
    <message>
        <source>binds neither party</source>
        <translation>n’oblige aucune partie</translation>
    </message>
    <message>
        <source>binds %1</source>
        <comment>a party, or both</comment>
        <translation>oblige&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>not yet agreed</source>
        <comment>over %n clause(s)</comment>
        <translation>
            <numerusform>pas encore convenue</numerusform>
            <numerusform>pas encore convenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in force</source>
        <comment>over %n clause(s)</comment>
        <translation>
            <numerusform>en vigueur</numerusform>
            <numerusform>en vigueur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lapsed</source>
        <comment>over %n clause(s)</comment>
        <translation>
            <numerusform>éteinte</numerusform>
            <numerusform>éteintes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired</source>
        <comment>over %n clause(s)</comment>
        <translation>
            <numerusform>échue</numerusform>
            <numerusform>échues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended</source>
        <comment>over %n clause(s)</comment>
        <translation>
            <numerusform>terminée</numerusform>
            <numerusform>terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown</source>
        <comment>over %n clause(s)</comment>
        <translation>
            <numerusform>inconnue</numerusform>
            <numerusform>inconnues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineAccessible</name>
    <message>
        <source>Playhead</source>
        <translation>Tête de lecture</translation>
    </message>
    <message>
        <source>Hypothesis: %1</source>
        <comment>an event</comment>
        <translation>Hypothèse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move the supposed date</source>
        <translation>Déplacer la date supposée</translation>
    </message>
    <message>
        <source>Time axis from %1 to %2</source>
        <translation>Axe du temps du %1 au %2</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forecast: %1, %2</source>
        <comment>an event, a share of belief</comment>
        <translation>Prévision&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>ends the clause</source>
        <translation>met fin à la clause</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>Partie engagée</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an instrument, a few words</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>[removed: %1]</source>
        <translation>[retiré&#xa0;: %1]</translation>
    </message>
    <message>
        <source>[added: %1]</source>
        <translation>[ajouté&#xa0;: %1]</translation>
    </message>
</context>
<context>
    <name>WebpExport</name>
    <message>
        <source>The moving picture cannot be made; choose a smaller size or a shorter one.</source>
        <translation>L’image animée ne peut pas être faite&#xa0;; choisissez une taille ou une durée plus petite.</translation>
    </message>
    <message>
        <source>A moving picture cannot be that large.</source>
        <translation>Une image animée ne peut pas être aussi grande.</translation>
    </message>
</context>
<context>
    <name>WhyTree</name>
    <message>
        <source>About: %1</source>
        <comment>an event</comment>
        <translation>À propos&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a term’s few words, its standing</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <comment>numbers</comment>
        <translation>Sources&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pactline::AboutDialog</name>
    <message>
        <source>About, disputes and sources</source>
        <translation>À propos, désaccords et sources</translation>
    </message>
    <message>
        <source>Data version %1, checked up to %2, under the licence %3.</source>
        <translation>Données, version&#xa0;%1, vérifiées jusqu’au&#xa0;%2, sous la licence&#xa0;%3.</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Où les sources divergent</translation>
    </message>
    <message>
        <source>What could not be confirmed</source>
        <translation>Ce qui n’a pas pu être confirmé</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Which clauses of a contract bind whom on a given day, and why.</source>
        <translation>Quelles clauses d’un contrat engagent qui, à une date donnée, et pourquoi.</translation>
    </message>
    <message>
        <source>Something is wrong?</source>
        <translation>Une erreur&#x202f;?</translation>
    </message>
    <message>
        <source>Tell those from whom you have this program or the agreement’s file: which clause, on which date, what you read here, and the source that says otherwise. “Copy the versions” puts on the clipboard what they need to find it again.</source>
        <translation>Dites-le à ceux de qui vous tenez ce programme ou le fichier de l’accord&#xa0;: quelle clause, à quelle date, ce que vous lisez ici et la source qui dit autre chose. «&#xa0;Copier les versions&#xa0;» met dans le presse-papiers ce qu’il leur faut pour la retrouver.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Pactline is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>Pactline est un logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>It is built with Qt (LGPL 3) and Qt Charts (GPL 3), toml++ (MIT), CLI11 (BSD), JSON for Modern C++ (MIT), tl::expected (CC0), libwebp (BSD), zlib (zlib) and the typeface Inter (SIL Open Font License 1.1).</source>
        <translation>Il repose sur Qt (LGPL 3) et Qt Charts (GPL 3), toml++ (MIT), CLI11 (BSD), JSON for Modern C++ (MIT), tl::expected (CC0), libwebp (BSD), zlib (zlib) et la police Inter (SIL Open Font License 1.1).</translation>
    </message>
</context>
<context>
    <name>pactline::BalanceBar</name>
    <message>
        <source>%1 for %2</source>
        <comment>a number, a party</comment>
        <translation>%1 pour&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 both or neither</source>
        <translation>%1 les deux ou aucune</translation>
    </message>
    <message>
        <source>clauses in force, the number to be expected: %1</source>
        <translation>clauses en vigueur, nombre attendu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pactline::BeliefEditor</name>
    <message>
        <source>Forecast: %1</source>
        <comment>an event</comment>
        <translation>Prévision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Change the forecast</source>
        <translation>Changer la prévision</translation>
    </message>
</context>
<context>
    <name>pactline::BeliefField</name>
    <message>
        <source>A date, or a forecast such as: %1</source>
        <comment>spellings of a belief</comment>
        <translation>Une date, ou une prévision comme&#xa0;: %1</translation>
    </message>
    <message>
        <source>10 % by 2028, half by 2033, 10 % never</source>
        <translation>10&#xa0;% d’ici 2028, moitié d’ici 2033, 10&#xa0;% jamais</translation>
    </message>
    <message>
        <source>“%1” is neither a date nor a forecast; write %2, or %3</source>
        <comment>what was typed, a date, a belief</comment>
        <translation>«&#xa0;%1&#xa0;» n’est ni une date ni une prévision&#xa0;; écrivez %2, ou bien %3</translation>
    </message>
    <message>
        <source>A date, or a forecast in place of a date</source>
        <translation>Une date, ou une prévision à la place d’une date</translation>
    </message>
    <message>
        <source>Date or forecast</source>
        <translation>Date ou prévision</translation>
    </message>
</context>
<context>
    <name>pactline::BeliefForm</name>
    <message>
        <source>Shares by date</source>
        <translation>Parts par date</translation>
    </message>
    <message>
        <source>Any day of a range</source>
        <translation>Un jour d’une plage</translation>
    </message>
    <message>
        <source>First date of the range</source>
        <translation>Première date de la plage</translation>
    </message>
    <message>
        <source>Last date of the range</source>
        <translation>Dernière date de la plage</translation>
    </message>
    <message>
        <source>From</source>
        <comment>… a date</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Through</source>
        <comment>… a date</comment>
        <translation>À (inclus)</translation>
    </message>
    <message>
        <source>Each day of it is as likely as any other.</source>
        <translation>Tous ses jours sont également probables.</translation>
    </message>
    <message>
        <source>How likely it never happens</source>
        <translation>Probabilité que cela n’arrive jamais</translation>
    </message>
    <message>
        <source>Known not to have happened before</source>
        <translation>On sait que ce n’est pas arrivé avant</translation>
    </message>
    <message>
        <source>Not until today</source>
        <translation>Pas avant aujourd’hui</translation>
    </message>
    <message>
        <source>Whose forecast</source>
        <translation>Auteur de la prévision</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>vous-même</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Date de la prévision</translation>
    </message>
    <message>
        <source>What the forecast gives to earlier days is then left out, and the rest raised to a whole.</source>
        <translation>Ce que la prévision donne aux jours antérieurs est alors écarté, et le reste ramené à un tout.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Changed, it is your own, no longer that of: %1</source>
        <comment>who forecast</comment>
        <translation>Modifiée, c’est la vôtre, et plus celle de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write the first and the last date of the range.</source>
        <translation>Écrivez la première et la dernière date de la plage.</translation>
    </message>
</context>
<context>
    <name>pactline::BeliefHandles</name>
    <message>
        <source>The whole forecast: %1</source>
        <translation>Toute la prévision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing uncertain is supposed: there is no date of a forecast to choose.</source>
        <translation>Rien d’incertain n’est supposé&#xa0;: il n’y a pas de date de prévision à choisir.</translation>
    </message>
    <message>
        <source>Move the forecast</source>
        <translation>Déplacer la prévision</translation>
    </message>
    <message>
        <source>Move a date of the forecast</source>
        <translation>Déplacer une date de la prévision</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the beginning of a range</comment>
        <translation>dès</translation>
    </message>
    <message>
        <source>until</source>
        <comment>the end of a range</comment>
        <translation>jusqu’ici</translation>
    </message>
    <message>
        <source>%1: no sooner than %2</source>
        <comment>an event, a date</comment>
        <translation>%1&#xa0;: pas avant le %2</translation>
    </message>
    <message>
        <source>%1: before %2 or never</source>
        <comment>an event, a date</comment>
        <translation>%1&#xa0;: avant le %2 ou jamais</translation>
    </message>
    <message>
        <source>%1: %2 before %3</source>
        <comment>an event, a share, a date</comment>
        <translation>%1&#xa0;: %2 avant le %3</translation>
    </message>
</context>
<context>
    <name>pactline::BeliefLine</name>
    <message>
        <source>A: </source>
        <comment>before what is believed</comment>
        <translation>A&#xa0;: </translation>
    </message>
    <message>
        <source>B: </source>
        <comment>before what is believed</comment>
        <translation>B&#xa0;: </translation>
    </message>
</context>
<context>
    <name>pactline::BeliefRows</name>
    <message>
        <source>Add a date</source>
        <translation>Ajouter une date</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>Retirer cette date</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a share … a date</comment>
        <translation>avant</translation>
    </message>
    <message>
        <source>Share %1</source>
        <comment>of a belief</comment>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>Before which date: share %1</source>
        <translation>Avant quelle date&#xa0;: part %1</translation>
    </message>
    <message>
        <source>Remove date %1</source>
        <translation>Retirer la date %1</translation>
    </message>
    <message>
        <source>Before %1 lies no share yet; write one, such as %2, or remove the row</source>
        <translation>Aucune part n’est donnée avant %1&#xa0;; écrivez-en une, comme %2, ou retirez la ligne</translation>
    </message>
    <message>
        <source>Write at least one share with the date before which it lies.</source>
        <translation>Écrivez au moins une part avec la date avant laquelle elle se situe.</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>a share, a date</comment>
        <translation>%1 avant %2</translation>
    </message>
</context>
<context>
    <name>pactline::ChangeList</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pactline::ChartButton</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>Choisir ce que montre le graphique</translation>
    </message>
</context>
<context>
    <name>pactline::ClausePage</name>
    <message>
        <source>on %1</source>
        <comment>a state on a day</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Bear in mind</source>
        <translation>À garder à l’esprit</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que dit le texte</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Les sources divergent</translation>
    </message>
    <message>
        <source>Follow another reading</source>
        <translation>Suivre une autre lecture</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Comparer les versions…</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>non appliqué</translation>
    </message>
    <message>
        <source>The pact is shown as it was signed then.</source>
        <translation>Le pacte est montré tel que signé alors.</translation>
    </message>
    <message>
        <source>Show the pact as signed then</source>
        <translation>Montrer le pacte tel que signé alors</translation>
    </message>
    <message>
        <source>Compare with what holds</source>
        <translation>Comparer avec ce qui vaut</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>◂ Two scenarios</source>
        <translation>◂ Deux scénarios</translation>
    </message>
</context>
<context>
    <name>pactline::ComparePage</name>
    <message>
        <source>Two scenarios</source>
        <translation>Deux scénarios</translation>
    </message>
    <message>
        <source>A and B are the same so far. Change the date that is supposed, or the terms: A follows, B stays.</source>
        <translation>A et B sont identiques pour l’instant. Changez la date supposée ou les termes&#xa0;: A suit, B reste.</translation>
    </message>
    <message>
        <source>Where they differ on %1</source>
        <translation>Ce qui diffère le %1</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>⇄ Swap</source>
        <translation>⇄ Échanger</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Échanger A et B</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Ne plus comparer</translation>
    </message>
    <message>
        <source>On that day they do not differ in any clause.</source>
        <translation>Ce jour-là, aucune clause ne diffère.</translation>
    </message>
    <message>
        <source>They do not differ in any clause.</source>
        <translation>Aucune clause ne diffère.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Identique dans les deux</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message>
        <source>Both suppose: %1</source>
        <translation>Les deux supposent&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pactline::DateField</name>
    <message>
        <source>“%1” is no date; write %2 or %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;; écrivez&#xa0;%2 ou&#xa0;%3</translation>
    </message>
    <message>
        <source>“%1” is no date; %2 has %3 days</source>
        <comment>what was typed, a month</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;; %2 a %3&#xa0;jours</translation>
    </message>
</context>
<context>
    <name>pactline::DayOverview</name>
    <message>
        <source>On %1</source>
        <comment>a day</comment>
        <translation>Le&#xa0;%1</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Changement précédent</translation>
    </message>
</context>
<context>
    <name>pactline::DayPage</name>
    <message>
        <source>How to read it</source>
        <translation>Comment lire</translation>
    </message>
    <message>
        <source>Click a clause for the reasons and the sources. Colour says who benefits, texture how well it is known.</source>
        <translation>Cliquez une clause pour ses raisons et ses sources. La couleur dit à qui elle profite, la texture comment on le sait.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a number, a party</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>one way or another</comment>
        <translation>Plus en vigueur</translation>
    </message>
</context>
<context>
    <name>pactline::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>pactline::DiagnosticsPanel</name>
    <message>
        <source>error: %1</source>
        <translation>erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Erreurs et avertissements</translation>
    </message>
    <message>
        <source>Click or Enter: copy the place and open the file there</source>
        <translation>Clic ou Entrée&#xa0;: copier l’emplacement et y ouvrir le fichier</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Fermer la liste (Échap)</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>file, errors, warnings</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>The shipped agreement</source>
        <translation>L’accord fourni</translation>
    </message>
    <message>
        <source>%1 has no errors and no warnings.</source>
        <comment>a file</comment>
        <translation>%1 ne contient ni erreur ni avertissement.</translation>
    </message>
</context>
<context>
    <name>pactline::DocumentWindow</name>
    <message>
        <source>What you set cannot be remembered: %1</source>
        <translation>Vos réglages ne peuvent pas être conservés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file has changed and was read again at %1</source>
        <translation>Le fichier a changé et a été relu à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The shipped agreement is part of the program and never changes</source>
        <translation>L’accord fourni fait partie du programme et ne change jamais</translation>
    </message>
    <message>
        <source>The file has not changed since it was read</source>
        <translation>Le fichier n’a pas changé depuis sa lecture</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n error(s); you see the last version that could be read, of %1</source>
        <translation>
            <numerusform>Le fichier a %n erreur&#xa0;; vous voyez la dernière version lisible, celle de %1</numerusform>
            <numerusform>Le fichier a %n erreurs&#xa0;; vous voyez la dernière version lisible, celle de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the errors</source>
        <translation>Montrer les erreurs</translation>
    </message>
    <message>
        <source>“%1” was deleted, moved or renamed; you see the last version that was read, of %2</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé, déplacé ou renommé&#xa0;; vous voyez la dernière version lue, celle de %2</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n error(s) and was not opened; you still see “%2”</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a %n erreur et n’a pas été ouvert&#xa0;; vous voyez toujours «&#xa0;%2&#xa0;»</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a %n erreurs et n’a pas été ouvert&#xa0;; vous voyez toujours «&#xa0;%2&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No longer in the file, and left out: %1</source>
        <translation>Absent du fichier, donc laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agreements (*.toml)</source>
        <translation>Accords (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where to write the new agreement</source>
        <translation>Où écrire le nouvel accord</translation>
    </message>
    <message>
        <source>agreement.toml</source>
        <translation>accord.toml</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nouvel accord</translation>
    </message>
    <message>
        <source>“%1” was written. Change it in an editor: the window follows whenever you save.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit. Modifiez-le dans un éditeur&#xa0;: la fenêtre suit chaque enregistrement.</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Aucun fichier n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Oublier ces fichiers</translation>
    </message>
    <message>
        <source>Copied: %1. The file is being opened in your editor</source>
        <translation>Copié&#xa0;: %1. Le fichier s’ouvre dans votre éditeur</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not there and was not opened; you still see “%2”</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable et n’a pas été ouvert&#xa0;; vous voyez toujours «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No program is known to open “%1” with</source>
        <translation>Aucun programme connu n’ouvre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the view of a figure</source>
        <translation>la vue d’une figure</translation>
    </message>
    <message>
        <source>You see what “%1” shows</source>
        <translation>Vous voyez ce que montre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” does not bring a view back: %2</source>
        <comment>a file, why</comment>
        <translation>«&#xa0;%1&#xa0;» ne ramène aucune vue&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” does not bring a view back: its recipe has %n error(s)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» ne ramène aucune vue&#xa0;: sa recette a %n erreur</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» ne ramène aucune vue&#xa0;: sa recette a %n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>the recipe in %1</source>
        <translation>la recette dans %1</translation>
    </message>
    <message>
        <source>“%1” was made with %2; you see its view on %3</source>
        <comment>a file, data, data</comment>
        <translation>«&#xa0;%1&#xa0;» a été fait avec des %2&#xa0;; vous en voyez la vue sur des %3</translation>
    </message>
    <message>
        <source>. No longer there, and left out: %1</source>
        <translation>. N’y figure plus et a été laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open an agreement or a figure</source>
        <translation>Ouvrir un accord ou une figure</translation>
    </message>
    <message>
        <source>Agreements and figures (*.toml *.png *.svg *.pdf)</source>
        <translation>Accords et figures (*.toml *.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>F11 leaves the full screen; the bar comes at the upper edge</source>
        <translation>F11 quitte le plein écran&#xa0;; la barre vient au bord supérieur</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it by the example?</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Le remplacer par l’exemple&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing supposed, %1</source>
        <comment>a scenario</comment>
        <translation>Rien de supposé, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a hypothesis, terms</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the scenario “%1”</source>
        <translation>le scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>You see the scenario “%1”</source>
        <translation>Vous voyez le scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no scenario that can be shown here</source>
        <comment>a file</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un scénario qui puisse être montré ici</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Enregistrer le scénario</translation>
    </message>
    <message>
        <source>The scenario “%1” is kept in “%2”</source>
        <translation>Le scénario «&#xa0;%1&#xa0;» est gardé dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Ouvrir un scénario</translation>
    </message>
    <message>
        <source>Scenarios (*.toml)</source>
        <translation>Scénarios (*.toml)</translation>
    </message>
    <message>
        <source>Where to keep the scenario</source>
        <translation>Où garder le scénario</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it by this scenario?</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Le remplacer par ce scénario&#xa0;?</translation>
    </message>
    <message>
        <source>No scenario of this agreement was saved yet</source>
        <translation>Aucun scénario de cet accord n’a encore été enregistré</translation>
    </message>
    <message>
        <source>%1 (has errors)</source>
        <comment>a file</comment>
        <translation>%1 (contient des erreurs)</translation>
    </message>
</context>
<context>
    <name>pactline::EmptyLanes</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No clause passes the filter: %1.</source>
        <translation>Aucune clause ne passe le filtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No clause passes the filter on %1: %2.</source>
        <comment>a day, what is asked</comment>
        <translation>Au %1, aucune clause ne passe le filtre&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>pactline::EventPage</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>◂ Previous event</source>
        <translation>◂ Précédent</translation>
    </message>
    <message>
        <source>Next event ▸</source>
        <translation>Suivant ▸</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>What changed that day</source>
        <translation>Ce qui a changé ce jour-là</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>Ce qui en dépend</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>présumé</translation>
    </message>
    <message>
        <source>First step: %1</source>
        <comment>an event</comment>
        <translation>Première étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <comment>an event</comment>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>As if it happened on %1, under the terms shown:</source>
        <translation>Comme si cela survenait le %1, selon les termes montrés&#xa0;:</translation>
    </message>
    <message>
        <source>It would end</source>
        <translation>Prendrait fin</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Prend fin</translation>
    </message>
    <message>
        <source>It would change</source>
        <translation>Changerait</translation>
    </message>
    <message>
        <source>It changes</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>It would keep</source>
        <translation>Resterait</translation>
    </message>
    <message>
        <source>It keeps</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>No term applied then hangs on it.</source>
        <translation>Aucun terme appliqué alors n’en dépend.</translation>
    </message>
</context>
<context>
    <name>pactline::ExportDialog</name>
    <message>
        <source>Export the figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Avancement de l’écriture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 dots an inch</source>
        <translation>%1&#xa0;×&#xa0;%2 pixels, %3 points par pouce</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1&#xa0;×&#xa0;%2&#xa0;mm</translation>
    </message>
    <message>
        <source>Nothing would be left to show.</source>
        <translation>Il ne resterait rien à montrer.</translation>
    </message>
    <message>
        <source>Each side has from %1 to %2 pixels.</source>
        <translation>Chaque côté compte de %1 à %2 pixels.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n&#xa0;page</numerusform>
            <numerusform>%n&#xa0;pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Enregistrer la figure</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>pactline::ExportForm</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source> dots an inch</source>
        <translation>&#xa0;points par pouce</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>&amp;Graphique</translation>
    </message>
    <message>
        <source>L&amp;anes</source>
        <translation>&amp;Clauses</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Say on which day it is &amp;made</source>
        <translation>Indiquer la date de sa cré&amp;ation</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation>&#xa0;secondes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>L&amp;ength</source>
        <translation>D&amp;urée</translation>
    </message>
</context>
<context>
    <name>pactline::FigureExporter</name>
    <message>
        <source>Figure written to %1</source>
        <translation>Figure écrite dans %1</translation>
    </message>
    <message>
        <source>The figure and its text are on the clipboard</source>
        <translation>La figure et son texte sont dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>pactline::FigurePreview</name>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
</context>
<context>
    <name>pactline::FileBanner</name>
    <message>
        <source>Close this line</source>
        <translation>Fermer cette ligne</translation>
    </message>
</context>
<context>
    <name>pactline::FilterLine</name>
    <message>
        <source>clear</source>
        <comment>the filter</comment>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter: %1 – %2</source>
        <comment>what is asked, how many are left</comment>
        <translation>Filtre&#xa0;: %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clause(s)</source>
        <translation>
            <numerusform>%1 clause sur %n</numerusform>
            <numerusform>%1 clauses sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pactline::FilterPanel</name>
    <message>
        <source>Filter the lanes</source>
        <translation>Filtrer les clauses</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Benefits at some time</source>
        <translation>Profite à un moment à</translation>
    </message>
    <message>
        <source>Is bound at some time</source>
        <translation>Oblige à un moment</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>State at the playhead</source>
        <translation>État à la date du curseur</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>A date hangs on</source>
        <translation>Une date dépend de</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clause(s)</source>
        <translation>
            <numerusform>%1 clause sur %n</numerusform>
            <numerusform>%1 clauses sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>State possible at the playhead</source>
        <translation>État possible à la date du curseur</translation>
    </message>
    <message>
        <source>What is believed leaves open what some clauses are on that day: a lane is found under every state that it may have then, however unlikely.</source>
        <translation>La prévision laisse ouvert l’état de certaines clauses ce jour-là&#xa0;: une ligne se trouve sous chaque état qu’elle peut alors avoir, si peu probable soit-il.</translation>
    </message>
</context>
<context>
    <name>pactline::FindPopup</name>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>pactline::FirstSteps</name>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>pactline::FollowerForm</name>
    <message>
        <source>Comes after</source>
        <comment>an event that follows</comment>
        <translation>Vient après</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <comment>a delay</comment>
        <translation>%1 (supposition)</translation>
    </message>
    <message>
        <source>%1: after how long</source>
        <translation>%1&#xa0;: après combien de temps</translation>
    </message>
    <message>
        <source>A delay, a range such as “3 to 9 months”, a date, or “awaited”</source>
        <translation>Un délai, une plage comme «&#xa0;3 à 9 mois&#xa0;», une date, ou «&#xa0;en attente&#xa0;»</translation>
    </message>
    <message>
        <source>%1: how likely it is rejected</source>
        <translation>%1&#xa0;: probabilité d’un refus</translation>
    </message>
    <message>
        <source>“%1” is neither a delay nor a date; write “6 months”, “3 to 9 months”, “March 2030” or “awaited”</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un délai ni une date&#xa0;; écrivez «&#xa0;6 mois&#xa0;», «&#xa0;3 à 9 mois&#xa0;», «&#xa0;mars 2030&#xa0;» ou «&#xa0;en attente&#xa0;»</translation>
    </message>
    <message>
        <source>What is awaited is not rejected; leave one of the two out</source>
        <translation>Ce qui est en attente n’est pas refusé&#xa0;; retirez l’un des deux</translation>
    </message>
    <message>
        <source>Chance of rejection</source>
        <translation>Probabilité d’un refus</translation>
    </message>
</context>
<context>
    <name>pactline::FoundListModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>shown, found</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>pactline::HypothesisControls</name>
    <message>
        <source>Date of: %1</source>
        <translation>Date de&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Dates ▾</source>
        <translation>Dates ▾</translation>
    </message>
    <message>
        <source>Forecasts and dates of the contract to try</source>
        <translation>Prévisions et dates du contrat à essayer</translation>
    </message>
    <message>
        <source>%1 %2 later (assumed)</source>
        <translation>%1&#xa0;%2 plus tard (supposé)</translation>
    </message>
    <message>
        <source>%1 on the same day</source>
        <translation>%1 le même jour</translation>
    </message>
    <message>
        <source>%1 %2 later</source>
        <translation>%1&#xa0;%2 plus tard</translation>
    </message>
    <message>
        <source>Awaited: no word yet</source>
        <translation>En attente&#xa0;: pas encore de réponse</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Dates of the contract</source>
        <translation>Dates du contrat</translation>
    </message>
    <message>
        <source>Worked examples</source>
        <translation>Exemples expliqués</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>Suppose nothing of %1</source>
        <translation>Ne rien supposer de&#xa0;%1</translation>
    </message>
    <message>
        <source>Type the supposed date</source>
        <translation>Saisir la date supposée</translation>
    </message>
    <message>
        <source>Choose what follows</source>
        <translation>Choisir la suite</translation>
    </message>
    <message>
        <source>Dates to try</source>
        <translation>Dates à essayer</translation>
    </message>
    <message>
        <source>Uncertain: %1 later</source>
        <comment>two delays</comment>
        <translation>Incertain&#xa0;: %1 plus tard</translation>
    </message>
    <message>
        <source>Uncertain, or perhaps rejected…</source>
        <translation>Incertain, ou refusé peut-être…</translation>
    </message>
    <message>
        <source>Type the forecast</source>
        <translation>Saisir la prévision</translation>
    </message>
    <message>
        <source>Type a date…</source>
        <translation>Saisir une date…</translation>
    </message>
    <message>
        <source>Forecast…</source>
        <translation>Prévision…</translation>
    </message>
</context>
<context>
    <name>pactline::KeyButton</name>
    <message>
        <source>no key</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Appuyez sur une touche…</translation>
    </message>
    <message>
        <source>Esc leaves it as it is, Backspace takes it away</source>
        <translation>Échap la laisse telle quelle, Retour arrière la supprime</translation>
    </message>
    <message>
        <source>Click to press another key</source>
        <translation>Cliquez pour choisir une autre touche</translation>
    </message>
    <message>
        <source>Key of “%1”: %2</source>
        <translation>Touche de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pactline::KeysWindow</name>
    <message>
        <source>Keys and gestures</source>
        <translation>Touches et gestes</translation>
    </message>
    <message>
        <source>Search what to do, or a key</source>
        <translation>Rechercher une action ou une touche</translation>
    </message>
    <message>
        <source>Swap the keys</source>
        <translation>Échanger les touches</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser comme avant</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Save to print…</source>
        <translation>Enregistrer pour imprimer…</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Réinitialiser les touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the key that it had</source>
        <translation>Revenir à la touche d’origine</translation>
    </message>
    <message>
        <source>Reset the key of “%1”</source>
        <translation>Réinitialiser la touche de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 means the same everywhere and stays as it is.</source>
        <translation>%1 a partout le même sens et reste telle quelle.</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”.</source>
        <translation>%1 sert déjà à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing here has “%1”.</source>
        <translation>Rien ici ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>Enregistrer la liste des touches</translation>
    </message>
    <message>
        <source>Documents to print (*.pdf)</source>
        <translation>Documents à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>pactline::LaneControls</name>
    <message>
        <source>Filter ▾</source>
        <translation>Filtrer ▾</translation>
    </message>
    <message>
        <source>Choose which clauses are shown</source>
        <translation>Choisir les clauses montrées</translation>
    </message>
    <message>
        <source>Filter the lanes</source>
        <translation>Filtrer les clauses</translation>
    </message>
    <message>
        <source>Lanes ▾</source>
        <translation>Clauses ▾</translation>
    </message>
    <message>
        <source>Order, colour and fold the lanes</source>
        <translation>Ordonner, colorer et replier les clauses</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Clauses</translation>
    </message>
</context>
<context>
    <name>pactline::LanesModel</name>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the last day</comment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Profite à</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>En B</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>pas de fin</translation>
    </message>
</context>
<context>
    <name>pactline::MainWindow</name>
    <message>
        <source>%1, %2, %3 – %4</source>
        <comment>clauses, events, from, until</comment>
        <translation>%1,&#xa0;%2,&#xa0;%3&#xa0;– %4</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>☰ Menu</source>
        <translation>☰ Menu</translation>
    </message>
    <message>
        <source>How far a step goes</source>
        <translation>Longueur d’un pas</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>Show as amended</source>
        <translation>Montrer tel que modifié</translation>
    </message>
    <message>
        <source> – show as amended</source>
        <translation> – montrer tel que modifié</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Export the figure…</source>
        <translation>Exporter la figure…</translation>
    </message>
    <message>
        <source>Copy the details as text</source>
        <translation>Copier les détails en texte</translation>
    </message>
    <message>
        <source>About, disputes and sources…</source>
        <translation>À propos, désaccords et sources…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Switch the hypothesis</source>
        <translation>Activer ou non l’hypothèse</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Fit the clause</source>
        <translation>Cadrer la clause</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Un pas en avant</translation>
    </message>
    <message>
        <source>Ten steps back</source>
        <translation>Dix pas en arrière</translation>
    </message>
    <message>
        <source>Ten steps forward</source>
        <translation>Dix pas en avant</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Aller à une date…</translation>
    </message>
    <message>
        <source>Clause above</source>
        <translation>Clause du dessus</translation>
    </message>
    <message>
        <source>Clause below</source>
        <translation>Clause du dessous</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Vitesse normale</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Moins d’animation</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>For example 15 March 2029, 2029-03-15 or March 2029</source>
        <translation>Par exemple 15 mars 2029, 2029-03-15 ou mars 2029</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>Dates to try</source>
        <translation>Dates à essayer</translation>
    </message>
    <message>
        <source>Every action, with its key</source>
        <translation>Toutes les actions et leurs touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>show the terms of %1</source>
        <translation>montrer les termes (%1)</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Suppose it a step earlier</source>
        <translation>Supposer un pas plus tôt</translation>
    </message>
    <message>
        <source>Suppose it a step later</source>
        <translation>Supposer un pas plus tard</translation>
    </message>
    <message>
        <source>Previous zoom</source>
        <translation>Zoom précédent</translation>
    </message>
    <message>
        <source>Next zoom</source>
        <translation>Zoom suivant</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move the supposed date</source>
        <translation>Déplacer la date supposée</translation>
    </message>
    <message>
        <source>Drag through the years: what binds whom follows.</source>
        <translation>Glissez au fil des ans&#xa0;: on voit qui est engagé, et par quoi.</translation>
    </message>
    <message>
        <source>Click a clause to read why it stands as it does, with its sources.</source>
        <translation>Cliquez sur une clause pour lire pourquoi elle en est là, sources à l’appui.</translation>
    </message>
    <message>
        <source>Switch on “%1”, and drag its mark through the years.</source>
        <translation>Activez «&#xa0;%1&#xa0;», puis glissez son repère au fil des ans.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Open the shipped agreement</source>
        <translation>Ouvrir l’accord fourni</translation>
    </message>
    <message>
        <source>New from a template…</source>
        <translation>Nouveau à partir d’un modèle…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Errors and warnings of the file</source>
        <translation>Erreurs et avertissements du fichier</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>Replier le groupe</translation>
    </message>
    <message>
        <source>Unfold the group</source>
        <translation>Déplier le groupe</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show only like this</source>
        <translation>Ne montrer que les semblables</translation>
    </message>
    <message>
        <source>Colour by who benefits</source>
        <translation>Colorer par bénéficiaire</translation>
    </message>
    <message>
        <source>Colour by state</source>
        <translation>Colorer par état</translation>
    </message>
    <message>
        <source>Pin the clause</source>
        <translation>Épingler la clause</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>A page of clauses up</source>
        <translation>Une page de clauses vers le haut</translation>
    </message>
    <message>
        <source>A page of clauses down</source>
        <translation>Une page de clauses vers le bas</translation>
    </message>
    <message>
        <source>First clause</source>
        <translation>Première clause</translation>
    </message>
    <message>
        <source>Last clause</source>
        <translation>Dernière clause</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Ouvrir les détails</translation>
    </message>
    <message>
        <source>Previous change of the clause</source>
        <translation>Changement précédent de la clause</translation>
    </message>
    <message>
        <source>Next change of the clause</source>
        <translation>Changement suivant de la clause</translation>
    </message>
    <message>
        <source>Unpin the clause</source>
        <translation>Désépingler la clause</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Do something by its name…</source>
        <translation>Chercher une action par son nom…</translation>
    </message>
    <message>
        <source>Keys and gestures…</source>
        <translation>Touches et gestes…</translation>
    </message>
    <message>
        <source>Open this menu</source>
        <translation>Ouvrir ce menu</translation>
    </message>
    <message>
        <source>Terms as signed</source>
        <translation>Termes signés</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>Longueur d’un pas</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Où les sources divergent</translation>
    </message>
    <message>
        <source>Follow another reading</source>
        <translation>Suivre une autre lecture</translation>
    </message>
    <message>
        <source>click a clause first</source>
        <translation>cliquez d’abord une clause</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>rien n’a été changé</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>rien n’a été annulé</translation>
    </message>
    <message>
        <source>nothing in this agreement hangs on an event</source>
        <translation>rien dans cet accord ne dépend d’un événement</translation>
    </message>
    <message>
        <source>suppose the event before it first</source>
        <translation>supposez d’abord l’événement qui le précède</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Copy rows of the table</source>
        <translation>Copier les lignes du tableau</translation>
    </message>
    <message>
        <source>Marks for parties</source>
        <translation>Signes des parties</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal type</source>
        <translation>Texte à la taille normale</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Compare versions of the clause…</source>
        <translation>Comparer les versions de la clause…</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Previous number of the chart</source>
        <translation>Valeur précédente du graphique</translation>
    </message>
    <message>
        <source>Next number of the chart</source>
        <translation>Valeur suivante du graphique</translation>
    </message>
    <message>
        <source>Copy the command that makes the figure</source>
        <translation>Copier la commande qui fait la figure</translation>
    </message>
    <message>
        <source>The command that makes this figure is on the clipboard</source>
        <translation>La commande qui fait cette figure est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy the figure</source>
        <translation>Copier la figure</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Choose the forecast’s next date</source>
        <translation>Choisir la date suivante de la prévision</translation>
    </message>
    <message>
        <source>Choose the forecast’s previous date</source>
        <translation>Choisir la date précédente de la prévision</translation>
    </message>
    <message>
        <source>suppose a forecast first</source>
        <translation>supposez d’abord une prévision</translation>
    </message>
    <message>
        <source>Save the scenario…</source>
        <translation>Enregistrer le scénario…</translation>
    </message>
    <message>
        <source>Open a scenario…</source>
        <translation>Ouvrir un scénario…</translation>
    </message>
    <message>
        <source>Saved scenarios</source>
        <translation>Scénarios enregistrés</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare two scenarios</source>
        <translation>Comparer deux scénarios</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Keep what is shown as B</source>
        <translation>Garder la vue actuelle comme scénario B</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Échanger A et B</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Ne plus comparer</translation>
    </message>
    <message>
        <source>Compare with: %1</source>
        <translation>Comparer avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing supposed</source>
        <translation>Rien de supposé</translation>
    </message>
    <message>
        <source>Terms of %1 (%2)</source>
        <comment>an instrument, its name</comment>
        <translation>Termes&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Hold another scenario against the one shown</source>
        <translation>Mettre un autre scénario en regard de celui qui est montré</translation>
    </message>
    <message>
        <source>The axis goes from %1 to %2; choose a day between</source>
        <translation>L’axe va du %1 au %2&#xa0;; choisissez un jour entre les deux</translation>
    </message>
    <message>
        <source>Forecast in place of a date…</source>
        <translation>Prévision à la place d’une date…</translation>
    </message>
    <message>
        <source>Speed of the playhead</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>How fast the playhead runs</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>%1, the normal speed</source>
        <translation>%1, vitesse normale</translation>
    </message>
    <message>
        <source>Speed of the playhead: %1 times the normal one</source>
        <translation>Vitesse de lecture&#xa0;: %1&#xa0;fois la normale</translation>
    </message>
    <message>
        <source>The details are on the clipboard</source>
        <translation>Les détails sont dans le presse-papiers</translation>
    </message>
    <message>
        <source>This clause has one version only</source>
        <translation>Cette clause n’a qu’une version</translation>
    </message>
    <message>
        <source>Nothing is compared yet: press “Compare” first</source>
        <translation>Rien n’est encore comparé&#xa0;: appuyez d’abord sur «&#xa0;Comparer&#xa0;»</translation>
    </message>
</context>
<context>
    <name>pactline::ScenarioNameDialog</name>
    <message>
        <source>Save the scenario</source>
        <translation>Enregistrer le scénario</translation>
    </message>
    <message>
        <source>&amp;Name of the scenario</source>
        <translation>&amp;Nom du scénario</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>A name is what it is found by</source>
        <translation>C’est par son nom qu’on le retrouve</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>pactline::SeriesModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a chart</comment>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number</comment>
        <translation>environ %1</translation>
    </message>
</context>
<context>
    <name>pactline::TablePanel</name>
    <message>
        <source>Choose what the chart shows</source>
        <translation>Choisir ce que montre le graphique</translation>
    </message>
    <message>
        <source>Clauses on the playhead’s day</source>
        <translation>Clauses à la date de la tête de lecture</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>The chart’s numbers</source>
        <translation>Les chiffres du graphique</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>No numbers: choose a chart at the upper right.</source>
        <translation>Aucun chiffre&#xa0;: choisissez un graphique en haut à droite.</translation>
    </message>
    <message>
        <source>No clause passes the filter.</source>
        <translation>Aucune clause ne passe le filtre.</translation>
    </message>
</context>
<context>
    <name>pactline::TermsSelector</name>
    <message>
        <source>Terms as signed</source>
        <translation>Termes signés</translation>
    </message>
    <message>
        <source>Terms as signed: %1</source>
        <translation>Termes signés&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>pactline::TimeSlider</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>pactline::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Faire défiler les clauses</translation>
    </message>
    <message>
        <source>Move the supposed date</source>
        <translation>Déplacer la date supposée</translation>
    </message>
    <message>
        <source>Drag to move it; Alt: to any day, Esc: back</source>
        <translation>Glisser pour la déplacer&#x202f;; Alt&#xa0;: à tout jour, Échap&#xa0;: retour</translation>
    </message>
    <message>
        <source>Move a date of the forecast</source>
        <translation>Déplacer une date de la prévision</translation>
    </message>
</context>
<context>
    <name>pactline::VersionsDialog</name>
    <message>
        <source>Versions of: %1</source>
        <comment>a clause</comment>
        <translation>Versions de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Struck words stand only in the first version, underlined words only in the second.</source>
        <translation>Les mots barrés ne sont que dans la première version, les mots soulignés que dans la seconde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – changed</source>
        <comment>a field</comment>
        <translation>%1 – changement</translation>
    </message>
    <message>
        <source>%1 – the same</source>
        <comment>a field</comment>
        <translation>%1 – sans changement</translation>
    </message>
</context>
<context>
    <name>pactline::YearBars</name>
    <message>
        <source>Being worked out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>What if the date moved?</source>
        <translation>Et si la date bougeait&#x202f;?</translation>
    </message>
    <message>
        <source>Under these terms %1 would end no clause in any year to come.</source>
        <translation>Selon ces termes, %1 ne mettrait fin à aucune clause, quelle que soit l’année.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would end %n clause(s)</source>
        <comment>a contingency</comment>
        <translation>
            <numerusform>%1 mettrait fin à %n clause</numerusform>
            <numerusform>%1 mettrait fin à %n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Suppose another year</source>
        <translation>Supposer une autre année</translation>
    </message>
    <message numerus="yes">
        <source>%1 would end up to %n clause(s), such as in %2</source>
        <comment>a contingency, a year</comment>
        <translation>
            <numerusform>%1 mettrait fin à %n clause au plus, en %2 par exemple</numerusform>
            <numerusform>%1 mettrait fin à %n clauses au plus, en %2 par exemple</numerusform>
        </translation>
    </message>
    <message>
        <source>clauses that %1 would end on 1 January of the year; press one to suppose it</source>
        <translation>clauses auxquelles %1 mettrait fin au 1er janvier de l’année&#xa0;; appuyez sur une année pour la supposer</translation>
    </message>
    <message>
        <source>clauses that %1 would end at most, on 1 January of one of the years; press one to suppose it</source>
        <translation>clauses auxquelles %1 mettrait fin au plus, au 1er janvier de l’une des années&#xa0;; appuyez sur une année pour la supposer</translation>
    </message>
</context>
</TS>
