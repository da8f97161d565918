<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
    </context>
    <context>
        <name>CauseText</name>
        <message>
            <source>nothing earlier is recorded</source>
            <translation>rien d’antérieur n’est connu</translation>
        </message>
        <message>
            <source>begun by: %1</source>
            <translation>ouvert par : %1</translation>
        </message>
        <message>
            <source>begun with: %1</source>
            <translation>commencé avec : %1</translation>
        </message>
        <message>
            <source>replaced by: %1</source>
            <translation>remplacé par : %1</translation>
        </message>
        <message>
            <source>ended by: %1</source>
            <translation>mis fin par : %1</translation>
        </message>
        <message>
            <source>caused by: %1</source>
            <translation>déclenché par : %1</translation>
        </message>
        <message>
            <source>its outer date had passed</source>
            <translation>son échéance était passée</translation>
        </message>
        <message>
            <source>its outer date</source>
            <translation>son échéance</translation>
        </message>
    </context>
    <context>
        <name>ClausePage</name>
        <message>
            <source>on %1</source>
            <comment>a state on a day</comment>
            <translation>le %1</translation>
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
            <source>Follow another reading</source>
            <translation>Suivre une autre lecture</translation>
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
            <source>Sources</source>
            <translation>Sources</translation>
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
            <translation>%1, %2</translation>
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
            <source>"%1" is not expected here</source>
            <translation>« %1 » n’est pas attendu ici</translation>
        </message>
        <message>
            <source>; did you mean "%1"?</source>
            <translation> ; vouliez-vous dire « %1 » ?</translation>
        </message>
        <message>
            <source>pactline: error: %1</source>
            <translation>pactline: erreur: %1</translation>
        </message>
        <message>
            <source>`pactline --help` shows what there is, with examples.</source>
            <translation>`pactline --help` montre ce qui existe, avec des exemples.</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>à partir du %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>du %1 au %2</translation>
        </message>
        <message numerus="yes">
            <source>%n clause(s) the same</source>
            <translation>
                <numerusform>%n clause identique</numerusform>
                <numerusform>%n clauses identiques</numerusform>
            </translation>
        </message>
        <message>
            <source>--chart %1: there is no such chart; known are: %2</source>
            <translation>--chart %1 : ce graphique n’existe pas ; existent : %2</translation>
        </message>
        <message>
            <source>--size %1: not a size; write 1920x1080, each between %2 and %3</source>
            <translation>--size %1 : ce n’est pas une taille ; écrivez 1920x1080, chacune entre %2 et %3</translation>
        </message>
        <message>
            <source>-o %1: figures are written as PNG; give it a name that ends in .png</source>
            <translation>-o %1 : les figures sont écrites en PNG ; donnez un nom qui finit par .png</translation>
        </message>
        <message>
            <source>pactline: error: %1 %2: not a date; write 2025-10-28, 2025-10 or 2025</source>
            <translation>pactline: erreur: %1 %2 : ce n’est pas une date ; écrivez 2025-10-28, 2025-10 ou 2025</translation>
        </message>
        <message>
            <source>did you mean "%1"?</source>
            <translation>vouliez-vous dire « %1 » ?</translation>
        </message>
        <message>
            <source>known are: %1</source>
            <translation>existent : %1</translation>
        </message>
        <message>
            <source>%1 %2: not a date; write 2025-10-28, 2025-10 or 2025</source>
            <translation>%1 %2 : ce n’est pas une date ; écrivez 2025-10-28, 2025-10 ou 2025</translation>
        </message>
        <message>
            <source>--as-signed %1: neither an instrument nor a date; %2</source>
            <translation>--as-signed %1 : ni un acte ni une date ; %2</translation>
        </message>
        <message>
            <source>--if %1: there is no contingent event "%2"; %3</source>
            <translation>--if %1 : il n’y a pas d’événement incertain « %2 » ; %3</translation>
        </message>
        <message>
            <source>--if %1: cannot suppose "%2"; write a date, +8months, pending or rejected</source>
            <translation>--if %1 : on ne peut pas supposer « %2 » ; écrivez une date, +8months, pending ou rejected</translation>
        </message>
        <message>
            <source>--reading %1: no term "%2" has readings; %3</source>
            <translation>--reading %1 : aucun terme « %2 » n’a plusieurs lectures ; %3</translation>
        </message>
        <message>
            <source>--reading %1: there is no reading "%2"; %3</source>
            <translation>--reading %1 : il n’y a pas de lecture « %2 » ; %3</translation>
        </message>
        <message>
            <source>"%1": not a scenario; write it as "--as-signed WHICH --if EVENT=DATE"</source>
            <translation>« %1 » : ce n’est pas un scénario ; écrivez « --as-signed LEQUEL --if ÉVÉNEMENT=DATE »</translation>
        </message>
        <message>
            <source>through %1</source>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>no source states an end</source>
            <translation>aucune source n’indique de fin</translation>
        </message>
        <message>
            <source>pending: %1</source>
            <translation>en attente : %1</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>contesté</translation>
        </message>
        <message>
            <source>counterfactual</source>
            <translation>contrefactuel</translation>
        </message>
        <message>
            <source>`pactline state` lists all clauses</source>
            <translation>`pactline state` liste toutes les clauses</translation>
        </message>
        <message>
            <source>pactline: error: there is no clause "%1"; %2</source>
            <translation>pactline: erreur: il n’y a pas de clause « %1 » ; %2</translation>
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
            <translation>pactline: erreur: aucun écran où ouvrir une fenêtre ; `pactline export -o figure.png` écrit une image sans écran, et `pactline --help` nomme les autres commandes</translation>
        </message>
        <message>
            <source>did you mean `pactline %1`?</source>
            <translation>vouliez-vous dire `pactline %1` ?</translation>
        </message>
    </context>
    <context>
        <name>DateText</name>
        <message>
            <source>Q%1 %2</source>
            <comment>a quarter: number, year</comment>
            <translation>T%1 %2</translation>
        </message>
        <message>
            <source>about %1</source>
            <comment>an approximate date</comment>
            <translation>vers %1</translation>
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
    </context>
    <context>
        <name>DayPage</name>
        <message>
            <source>How to read it</source>
            <translation>Comment lire</translation>
        </message>
        <message>
            <source>Click a clause for the reasons and the sources. Colour says who benefits, texture how well it is known.</source>
            <translation>Cliquez une clause pour ses raisons et ses sources. La couleur dit à qui elle profite, la texture comment on le sait.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DiagnosticText</name>
        <message>
            <source>did you mean "%1"?</source>
            <translation>vouliez-vous dire « %1 » ?</translation>
        </message>
        <message>
            <source>%1 is not a date; months are numbered from 01 to 12</source>
            <translation>%1 n’est pas une date ; les mois vont de 01 à 12</translation>
        </message>
        <message>
            <source>%1 is not a day; %2 %3 has %4 days</source>
            <translation>%1 n’est pas un jour ; %2 %3 a %4 jours</translation>
        </message>
        <message>
            <source>there is no such file; check its name and folder</source>
            <translation>ce fichier n’existe pas ; vérifiez son nom et son dossier</translation>
        </message>
        <message>
            <source>this is a folder; name an agreement's file, such as pact.toml</source>
            <translation>c’est un dossier ; nommez le fichier d’un accord, comme pacte.toml</translation>
        </message>
        <message>
            <source>the file cannot be read; check who may read it</source>
            <translation>le fichier ne peut pas être lu ; vérifiez qui peut le lire</translation>
        </message>
        <message>
            <source>the file is empty; an agreement begins with "schema = 1"</source>
            <translation>le fichier est vide ; un accord commence par « schema = 1 »</translation>
        </message>
        <message>
            <source>this is not UTF-8 text; save the file as UTF-8</source>
            <translation>ce n’est pas du texte UTF-8 ; enregistrez le fichier en UTF-8</translation>
        </message>
        <message>
            <source>this is not TOML: %1; mend it to see what else there is</source>
            <translation>ce n’est pas du TOML : %1 ; corrigez pour voir la suite</translation>
        </message>
        <message>
            <source>schema %1 is not known; this program reads schema %2</source>
            <translation>le schéma %1 n’est pas connu ; ce programme lit le schéma %2</translation>
        </message>
        <message>
            <source>"%1" is %3; it should be %2</source>
            <translation>« %1 » est %3 ; il faudrait %2</translation>
        </message>
        <message>
            <source>a table of the kind "%2" has no key "%1"; %3</source>
            <translation>une table de la sorte « %2 » n’a pas de clé « %1 » ; %3</translation>
        </message>
        <message>
            <source>"%2" lacks its "%1"; add "%1 = …"</source>
            <translation>« %2 » n’a pas de « %1 » ; ajoutez « %1 = … »</translation>
        </message>
        <message>
            <source>"%1" is empty; write its words or leave the key out</source>
            <translation>« %1 » est vide ; écrivez ses mots ou retirez la clé</translation>
        </message>
        <message>
            <source>"%1" has no English; add "%1.en = …"</source>
            <translation>« %1 » n’a pas d’anglais ; ajoutez « %1.en = … »</translation>
        </message>
        <message>
            <source>"%1" does not end in a language; use two small letters, such as "en" or "fr"</source>
            <translation>« %1 » ne finit pas par une langue ; deux minuscules, comme « en » ou « fr »</translation>
        </message>
        <message>
            <source>"%1" is not written in "%2", as the agreement's title is; add "%1.%2 = …"</source>
            <translation>« %1 » n’est pas écrit en « %2 », alors que le titre de l’accord l’est ; ajoutez « %1.%2 = … »</translation>
        </message>
        <message>
            <source>there is no %1; an agreement needs at least one [[%1]]</source>
            <translation>il n’y a pas de %1 ; un accord a au moins un [[%1]]</translation>
        </message>
        <message>
            <source>%1 "%2": not an id; use small letters, digits and hyphens, a letter first</source>
            <translation>%1 « %2 » : ce n’est pas un identifiant ; minuscules, chiffres et traits d’union, une lettre d’abord</translation>
        </message>
        <message>
            <source>%1 "%2" is there twice, first in line %3; give one of them another id</source>
            <translation>%1 « %2 » est là deux fois, d’abord ligne %3 ; donnez un autre identifiant à l’un</translation>
        </message>
        <message>
            <source>there is no %1 "%2"; %3</source>
            <translation>il n’y a pas de %1 « %2 » ; %3</translation>
        </message>
        <message>
            <source>"%1" cannot be "%2"; it is one of: %3</source>
            <translation>« %1 » ne peut pas être « %2 » ; c’est l’un de : %3</translation>
        </message>
        <message>
            <source>term "%1" is there twice, first in line %2; tell the two apart by a "part"</source>
            <translation>le terme « %1 » est là deux fois, d’abord ligne %2 ; distinguez-les par « part »</translation>
        </message>
        <message>
            <source>reading "%1" is there twice; give one of them another name</source>
            <translation>la lecture « %1 » est là deux fois ; donnez un autre nom à l’une</translation>
        </message>
        <message>
            <source>the instrument ends clause "%1" twice; leave one of them out</source>
            <translation>l’acte met fin deux fois à la clause « %1 » ; retirez-en une</translation>
        </message>
        <message>
            <source>"%1" is not a date; write 2025-10-28, 2025-10, 2025-Q4 or 2025, with ~ behind it for about</source>
            <translation>« %1 » n’est pas une date ; écrivez 2025-10-28, 2025-10, 2025-Q4 ou 2025, suivi de ~ pour « environ »</translation>
        </message>
        <message>
            <source>%1 lies outside the calendar; years go from 1 to 9999</source>
            <translation>%1 est hors du calendrier ; les années vont de 1 à 9999</translation>
        </message>
        <message>
            <source>cannot read "%1"; a date is a day, an event, "x + 6 months", "earliest(x, y)", "never" or "not-stated"</source>
            <translation>« %1 » ne se lit pas ; une date est un jour, un événement, « x + 6 months », « earliest(x, y) », « never » ou « not-stated »</translation>
        </message>
        <message>
            <source>"%1" is not a length of time; write "6 months", "90 days" or the like</source>
            <translation>« %1 » n’est pas une durée ; écrivez « 6 months », « 90 days » ou semblable</translation>
        </message>
        <message>
            <source>it ends (%2) before it begins (%1); exchange the two dates or correct one</source>
            <translation>la fin (%2) précède le début (%1) ; échangez les deux dates ou corrigez-en une</translation>
        </message>
        <message>
            <source>"until" and "through" are both given; keep "until" for the first day out or "through" for the last day in</source>
            <translation>« until » et « through » sont donnés tous deux ; gardez « until » pour le premier jour dehors ou « through » pour le dernier dedans</translation>
        </message>
        <message>
            <source>the axis ends before it begins; "until" must be later than "from"</source>
            <translation>l’axe finit avant de commencer ; « until » doit suivre « from »</translation>
        </message>
        <message>
            <source>%1 looks like a stand-in for no date; write "never", or "not-stated" where no source says</source>
            <translation>%1 semble tenir lieu d’absence de date ; écrivez « never », ou « not-stated » si aucune source ne le dit</translation>
        </message>
        <message>
            <source>instrument "%1" takes effect before "%2", which stands before it; put them in the order of their effect</source>
            <translation>l’acte « %1 » prend effet avant « %2 », qui le précède ; rangez-les par date d’effet</translation>
        </message>
        <message>
            <source>the point of %1 lies before the one above it; put points in the order of their dates</source>
            <translation>le point du %1 précède celui du dessus ; rangez les points par date</translation>
        </message>
        <message>
            <source>event "%1" is contingent and has a date; leave the date out, or "contingent" if it has happened</source>
            <translation>l’événement « %1 » est incertain et a une date ; retirez la date, ou « contingent » s’il a eu lieu</translation>
        </message>
        <message>
            <source>event "%1" has no date; add "date = …", or "contingent = true" if it may never happen</source>
            <translation>l’événement « %1 » n’a pas de date ; ajoutez « date = … », ou « contingent = true » s’il peut ne jamais venir</translation>
        </message>
        <message>
            <source>"%1" is for contingent events only; add "contingent = true" or leave it out</source>
            <translation>« %1 » ne vaut que pour les événements incertains ; ajoutez « contingent = true » ou retirez-le</translation>
        </message>
        <message>
            <source>event "%1" follows another but not when; add "delay = \"6 months\"" or the like</source>
            <translation>l’événement « %1 » en suit un autre, mais quand ? ajoutez « delay = "6 months" » ou semblable</translation>
        </message>
        <message>
            <source>event "%1" follows "%2", which is a fact; only contingent events can be followed</source>
            <translation>l’événement « %1 » suit « %2 », qui est un fait ; seuls les événements incertains peuvent être suivis</translation>
        </message>
        <message>
            <source>these events wait for each other: %1; let one of them follow nothing</source>
            <translation>ces événements s’attendent l’un l’autre : %1 ; que l’un ne suive rien</translation>
        </message>
        <message>
            <source>there is a contingent event but no word for what it is about; add "contingency.en = …" under [agreement]</source>
            <translation>il y a un événement incertain mais pas de mot pour ce dont il s’agit ; ajoutez « contingency.en = … » sous [agreement]</translation>
        </message>
        <message>
            <source>a single reading is no choice; add another one, or put its words into the term</source>
            <translation>une seule lecture n’est pas un choix ; ajoutez-en une, ou mettez ses mots dans le terme</translation>
        </message>
        <message>
            <source>a share lies between 0 and 1; write 0.25 for 25 percent</source>
            <translation>une part est entre 0 et 1 ; écrivez 0.25 pour 25 pour cent</translation>
        </message>
        <message>
            <source>shares and dates must not fall from one quantile to the next; put them in order</source>
            <translation>parts et dates ne doivent pas baisser d’un quantile au suivant ; rangez-les</translation>
        </message>
        <message>
            <source>preset "%1" supposes nothing; add "suppose" or "quantiles"</source>
            <translation>le préréglage « %1 » ne suppose rien ; ajoutez « suppose » ou « quantiles »</translation>
        </message>
        <message>
            <source>event "%1" is a fact; only contingent events can be supposed</source>
            <translation>l’événement « %1 » est un fait ; seuls les événements incertains peuvent être supposés</translation>
        </message>
        <message>
            <source>"%1" cannot be supposed; write a date, "+8 months", "pending" or "rejected"</source>
            <translation>« %1 » ne peut pas être supposé ; écrivez une date, « +8 months », « pending » ou « rejected »</translation>
        </message>
        <message>
            <source>"%1" is not a link; links begin with https://</source>
            <translation>« %1 » n’est pas un lien ; les liens commencent par https://</translation>
        </message>
        <message>
            <source>source "%1" is never cited; cite it or leave it out</source>
            <translation>la source « %1 » n’est jamais citée ; citez-la ou retirez-la</translation>
        </message>
        <message>
            <source>term "%1" has no source; add "sources = [ … ]"</source>
            <translation>le terme « %1 » n’a pas de source ; ajoutez « sources = [ … ] »</translation>
        </message>
        <message>
            <source>clause "%1" has no term; add a [[term]] or leave the clause out</source>
            <translation>la clause « %1 » n’a pas de terme ; ajoutez un [[term]] ou retirez la clause</translation>
        </message>
        <message>
            <source>terms "%1" and "%2" are both in force on %3 although neither replaces the other; let one end earlier, or mark the second "adds = true"</source>
            <translation>les termes « %1 » et « %2 » sont tous deux en vigueur le %3 alors qu’aucun ne remplace l’autre ; que l’un finisse plus tôt, ou marquez le second « adds = true »</translation>
        </message>
        <message>
            <source>a file has no place for "%1"; %2</source>
            <translation>un fichier n’a pas de place pour « %1 » ; %2</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>retirez-la</translation>
        </message>
        <message>
            <source>the file does not say its schema; begin it with "schema = 1"</source>
            <translation>le fichier ne dit pas son schéma ; commencez par « schema = 1 »</translation>
        </message>
        <message>
            <source>the file has no [%1]; add that table</source>
            <translation>le fichier n’a pas de [%1] ; ajoutez cette table</translation>
        </message>
        <message>
            <source>name one that is in the file</source>
            <translation>nommez-en un qui est dans le fichier</translation>
        </message>
        <message>
            <source>error</source>
            <translation>erreur</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>avertissement</translation>
        </message>
    </context>
    <context>
        <name>EventPage</name>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>du %1 au %2</translation>
        </message>
    </context>
    <context>
        <name>ExplanationText</name>
        <message>
            <source>since %1 – %2</source>
            <comment>a date, a cause</comment>
            <translation>depuis le %1 – %2</translation>
        </message>
        <message>
            <source>no source states an end</source>
            <translation>aucune source n’indique de fin</translation>
        </message>
        <message>
            <source>through %1 – then %2</source>
            <comment>a last day, a cause</comment>
            <translation>jusqu’au %1 – puis %2</translation>
        </message>
        <message>
            <source>benefits %1</source>
            <translation>profite à %1</translation>
        </message>
        <message>
            <source>benefits %1, binds %2</source>
            <translation>profite à %1, oblige %2</translation>
        </message>
        <message>
            <source>In force, but pending: %1 is awaited.</source>
            <translation>En vigueur, mais en attente : %1.</translation>
        </message>
        <message>
            <source>These terms were signed after the supposed date: history is shown as it happened, although the supposition contradicts it.</source>
            <translation>Ces termes ont été signés après la date supposée : l’histoire est montrée telle qu’elle fut, bien que l’hypothèse la contredise.</translation>
        </message>
        <message>
            <source>Sources contradict each other on this term.</source>
            <translation>Les sources se contredisent sur ce terme.</translation>
        </message>
        <message>
            <source>Carried forward: the facts were last checked on %1.</source>
            <translation>Prolongé : les faits ont été vérifiés le %1.</translation>
        </message>
        <message>
            <source>%1: not supposed; without it nothing changes.</source>
            <translation>%1 : non supposée ; sans elle rien ne change.</translation>
        </message>
        <message>
            <source>%1: %2. This is a hypothesis.</source>
            <translation>%1 : %2. C’est une hypothèse.</translation>
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
            <translation>la fin de %1</translation>
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
            <translation>%1 après : %2</translation>
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
            <source>else it would have ended then</source>
            <translation>sinon la fin aurait été là</translation>
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
            <translation>Prend fin à :</translation>
        </message>
        <message>
            <source>Ends at the earliest of:</source>
            <translation>Prend fin à la première de ces dates :</translation>
        </message>
        <message>
            <source>Ends at the latest of:</source>
            <translation>Prend fin à la dernière de ces dates :</translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>facts known to here</source>
            <translation>faits connus jusqu’ici</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>What %1 would change: %2</source>
            <comment>a contingency, an agreement</comment>
            <translation>Ce que changerait %1 : %2</translation>
        </message>
        <message>
            <source>%1: who is bound by what</source>
            <comment>an agreement</comment>
            <translation>%1 : qui est tenu à quoi</translation>
        </message>
        <message>
            <source>The agreement’s clauses, %1, %2</source>
            <comment>years, terms</comment>
            <translation>Les clauses de l’accord, %1, %2</translation>
        </message>
        <message>
            <source>The agreement’s clauses over “%1”, %2, %3</source>
            <comment>a chart, years, terms</comment>
            <translation>Les clauses de l’accord et « %1 », %2, %3</translation>
        </message>
        <message>
            <source>Sources: %1</source>
            <translation>Sources : %1</translation>
        </message>
        <message numerus="yes">
            <source>; and %n more in the file</source>
            <translation>
                <numerusform> ; et %n autre dans le fichier</numerusform>
                <numerusform> ; et %n autres dans le fichier</numerusform>
            </translation>
        </message>
        <message>
            <source>Made with Pactline</source>
            <translation>Fait avec Pactline</translation>
        </message>
        <message>
            <source>shown: %1</source>
            <translation>jour montré : %1</translation>
        </message>
        <message>
            <source>data of %1</source>
            <translation>données du %1</translation>
        </message>
        <message>
            <source>, through %1</source>
            <translation>, jusqu’à fin %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>an event, a date</comment>
            <translation>%1 le %2</translation>
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
            <source>Benefits %1</source>
            <translation>Profite à %1</translation>
        </message>
        <message>
            <source>Next changes</source>
            <translation>Prochains changements</translation>
        </message>
    </context>
    <context>
        <name>LaneText</name>
        <message>
            <source>replaced by %1</source>
            <translation>remplacé par %1</translation>
        </message>
        <message>
            <source>ended by %1</source>
            <translation>terminé par %1</translation>
        </message>
        <message>
            <source>ended by its outer date</source>
            <translation>terminé par son échéance</translation>
        </message>
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
            <translation>en attente : %1</translation>
        </message>
        <message>
            <source>signed after the supposed date</source>
            <translation>signé après la date supposée</translation>
        </message>
        <message>
            <source>carried forward</source>
            <translation>prolongé sans vérification</translation>
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
            <source>benefits %1</source>
            <translation>profite à %1</translation>
        </message>
    </context>
    <context>
        <name>LaneTip</name>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis le %1</translation>
        </message>
        <message>
            <source>since %1; no source states an end</source>
            <translation>depuis le %1 ; aucune source n’indique de fin</translation>
        </message>
        <message>
            <source>≠ sources disagree on this term</source>
            <translation>≠ les sources divergent sur ce terme</translation>
        </message>
        <message>
            <source>signed after the supposed date: history is shown as it happened</source>
            <translation>signé après la date supposée : l’histoire est montrée telle qu’elle fut</translation>
        </message>
    </context>
    <context>
        <name>LanesAccessible</name>
        <message>
            <source>folded</source>
            <translation>replié</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a clause, its state</comment>
            <translation>%1 : %2</translation>
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
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>benefits %1</source>
            <comment>a party</comment>
            <translation>profite à %1</translation>
        </message>
        <message>
            <source>both or neither</source>
            <translation>les deux ou aucun</translation>
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
            <translation>inconnu</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>contesté</translation>
        </message>
        <message>
            <source>ends by %1</source>
            <comment>what the hypothesis is about</comment>
            <translation>prend fin par %1</translation>
        </message>
    </context>
    <context>
        <name>PngExport</name>
        <message>
            <source>There is not enough memory for %1 × %2 pixels; choose a smaller size.</source>
            <translation>La mémoire ne suffit pas pour %1 × %2 pixels ; choisissez une taille plus petite.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2. Choose another folder or name.</source>
            <translation>%1 ne peut pas être écrit : %2. Choisissez un autre dossier ou un autre nom.</translation>
        </message>
    </context>
    <context>
        <name>ScenarioText</name>
        <message>
            <source>%1, %2 later (assumed)</source>
            <translation>%1, %2 plus tard (supposé)</translation>
        </message>
        <message>
            <source>before the first contract</source>
            <translation>avant le premier contrat</translation>
        </message>
        <message>
            <source>terms as signed on %1</source>
            <translation>termes signés au %1</translation>
        </message>
        <message>
            <source>You see the time before any contract. The first was signed on %1</source>
            <translation>Vous voyez l’époque avant tout contrat. Le premier a été signé le %1</translation>
        </message>
        <message>
            <source>You see the pact as signed on %1. It was amended on %2</source>
            <translation>Vous voyez le pacte signé le %1. Il a été modifié le %2</translation>
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
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Hypothetical – %1</source>
            <translation>Hypothèse – %1</translation>
        </message>
        <message>
            <source>%1: awaited</source>
            <translation>%1 : en attente</translation>
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
                <numerusform>%n éteinte par %1</numerusform>
                <numerusform>%n éteintes par %1</numerusform>
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
            <translation>prolongé depuis le %1</translation>
        </message>
        <message>
            <source>No term applied on that date hangs on %1</source>
            <translation>Aucun terme appliqué à cette date ne dépend de %1</translation>
        </message>
        <message>
            <source>%1: new terms</source>
            <comment>a clause</comment>
            <translation>%1 : nouveaux termes</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a clause: its new state</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>“%1” is supposed without “%2”, its first step; suppose that too</source>
            <translation>« %1 » est supposé sans « %2 », sa première étape ; supposez-la aussi</translation>
        </message>
        <message>
            <source>“%1” is supposed before “%2”; it can only come on that day or later</source>
            <translation>« %1 » est supposé avant « %2 » ; ce ne peut être que ce jour-là ou plus tard</translation>
        </message>
        <message>
            <source>“%1” follows no other event; it takes a date</source>
            <translation>« %1 » ne suit aucun autre événement ; il lui faut une date</translation>
        </message>
    </context>
    <context>
        <name>StateText</name>
        <message>
            <source>not yet agreed</source>
            <translation>pas encore convenu</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigueur</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>éteint</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>échu</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
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
            <translation>Officiel : annoncé ou déposé par une partie, ou acte d’une autorité.</translation>
        </message>
        <message>
            <source>Reported: by the press or in leaks; neither party confirmed it.</source>
            <translation>Rapporté : par la presse ou des fuites ; aucune partie ne l’a confirmé.</translation>
        </message>
        <message>
            <source>Inferred: our reading; no source states it.</source>
            <translation>Déduit : notre lecture ; aucune source ne le dit.</translation>
        </message>
        <message>
            <source>the wording itself</source>
            <translation>le texte même</translation>
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
            <translation>Hypothèse : %1</translation>
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
            <source>Chart</source>
            <translation>Graphique</translation>
        </message>
        <message>
            <source>Chart: %1</source>
            <translation>Graphique : %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a line, its number</comment>
            <translation>%1 : %2</translation>
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
        <name>pactline::AboutDialog</name>
        <message>
            <source>About, disputes and sources</source>
            <translation>À propos, désaccords et sources</translation>
        </message>
        <message>
            <source>Which clauses of a contract bind whom on a given day, and why. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Quelles clauses d’un contrat obligent qui un jour donné, et pourquoi. Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
        </message>
        <message>
            <source>Data version %1, checked up to %2, under the licence %3.</source>
            <translation>Données, version %1, vérifiées jusqu’au %2, sous la licence %3.</translation>
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
    </context>
    <context>
        <name>pactline::BalanceBar</name>
        <message>
            <source>%1 for %2</source>
            <comment>a number, a party</comment>
            <translation>%1 pour %2</translation>
        </message>
        <message>
            <source>%1 both or neither</source>
            <translation>%1 les deux ou aucun</translation>
        </message>
    </context>
    <context>
        <name>pactline::DateField</name>
        <message>
            <source>“%1” is no date; write %2 or %3</source>
            <translation>« %1 » n’est pas une date ; écrivez %2 ou %3</translation>
        </message>
    </context>
    <context>
        <name>pactline::DayOverview</name>
        <message>
            <source>On %1</source>
            <comment>a day</comment>
            <translation>Le %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Changement suivant</translation>
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
        <name>pactline::HypothesisControls</name>
        <message>
            <source>Date of: %1</source>
            <translation>Date de : %1</translation>
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
            <translation>%1 %2 plus tard (supposé)</translation>
        </message>
        <message>
            <source>%1 on the same day</source>
            <translation>%1 le même jour</translation>
        </message>
        <message>
            <source>%1 %2 later</source>
            <translation>%1 %2 plus tard</translation>
        </message>
        <message>
            <source>Awaited: no word yet</source>
            <translation>En attente : pas encore de réponse</translation>
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
            <translation>Ne rien supposer de %1</translation>
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
    </context>
    <context>
        <name>pactline::MainWindow</name>
        <message>
            <source>%1, %2, %3 – %4</source>
            <comment>clauses, events, from, until</comment>
            <translation>%1, %2, %3 – %4</translation>
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
            <source>Choose what the chart shows</source>
            <translation>Choisir ce que montre le graphique</translation>
        </message>
        <message>
            <source>Play (Space)</source>
            <translation>Lecture (Espace)</translation>
        </message>
        <message>
            <source>Step back (Left)</source>
            <translation>Un pas en arrière (Gauche)</translation>
        </message>
        <message>
            <source>How far a step goes</source>
            <translation>Longueur d’un pas</translation>
        </message>
        <message>
            <source>Step forward (Right)</source>
            <translation>Un pas en avant (Droite)</translation>
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
            <source>PNG picture (*.png)</source>
            <translation>Image PNG (*.png)</translation>
        </message>
        <message>
            <source>Figure written to %1</source>
            <translation>Figure écrite dans %1</translation>
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
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
    </context>
    <context>
        <name>pactline::SeriesModel</name>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
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
            <translation>Graphique : %1</translation>
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
            <translation>Termes signés : %1</translation>
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
            <source>Drag to move it</source>
            <translation>Glissez pour la déplacer</translation>
        </message>
    </context>
</TS>
