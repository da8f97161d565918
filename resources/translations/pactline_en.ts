<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CauseText</name>
    <message>
        <source>nothing earlier is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caused by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its outer date had passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its outer date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClausePage</name>
    <message>
        <source>on %1</source>
        <comment>a state on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow another reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not applied)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) do not hang on %1.</source>
        <translation>
            <numerusform>%n clause does not hang on %1.</numerusform>
            <numerusform>%n clauses do not hang on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) the same</source>
        <translation>
            <numerusform>%n clause the same</numerusform>
            <numerusform>%n clauses the same</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes in that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>errors, warnings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean `pactline %1`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pactline: error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pactline --help` shows what there is, with examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--chart %1: there is no such chart; known are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size %1: not a size; write 1920x1080, each between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o %1: figures are written as PNG; give it a name that ends in .png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pactline: error: %1 %2: not a date; write 2025-10-28, 2025-10 or 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: not a date; write 2025-10-28, 2025-10 or 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as-signed %1: neither an instrument nor a date; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--if %1: there is no contingent event &quot;%2&quot;; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--if %1: cannot suppose &quot;%2&quot;; write a date, +8months, pending or rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reading %1: no term &quot;%2&quot; has readings; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reading %1: there is no reading &quot;%2&quot;; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: not a scenario; write it as &quot;--as-signed WHICH --if EVENT=DATE&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source states an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counterfactual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pactline state` lists all clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pactline: error: there is no clause &quot;%1&quot;; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pactline: error: there is no display to open a window on; `pactline export -o figure.png` writes a picture without one, and `pactline --help` names the other commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter: number, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an approximate date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a clause for the reasons and the sources. Colour says who benefits, texture how well it is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticText</name>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date; months are numbered from 01 to 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a day; %2 %3 has %4 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder; name an agreement&apos;s file, such as pact.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read; check who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty; an agreement begins with &quot;schema = 1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not UTF-8 text; save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not TOML: %1; mend it to see what else there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schema %1 is not known; this program reads schema %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %3; it should be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of the kind &quot;%2&quot; has no key &quot;%1&quot;; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; lacks its &quot;%1&quot;; add &quot;%1 = …&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; write its words or leave the key out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no English; add &quot;%1.en = …&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in a language; use two small letters, such as &quot;en&quot; or &quot;fr&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in &quot;%2&quot;, as the agreement&apos;s title is; add &quot;%1.%2 = …&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1; an agreement needs at least one [[%1]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;: not an id; use small letters, digits and hyphens, a letter first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is there twice, first in line %3; give one of them another id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it is one of: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term &quot;%1&quot; is there twice, first in line %2; tell the two apart by a &quot;part&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading &quot;%1&quot; is there twice; give one of them another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the instrument ends clause &quot;%1&quot; twice; leave one of them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write 2025-10-28, 2025-10, 2025-Q4 or 2025, with ~ behind it for about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside the calendar; years go from 1 to 9999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read &quot;%1&quot;; a date is a day, an event, &quot;x + 6 months&quot;, &quot;earliest(x, y)&quot;, &quot;never&quot; or &quot;not-stated&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time; write &quot;6 months&quot;, &quot;90 days&quot; or the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends (%2) before it begins (%1); exchange the two dates or correct one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;until&quot; and &quot;through&quot; are both given; keep &quot;until&quot; for the first day out or &quot;through&quot; for the last day in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the axis ends before it begins; &quot;until&quot; must be later than &quot;from&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like a stand-in for no date; write &quot;never&quot;, or &quot;not-stated&quot; where no source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instrument &quot;%1&quot; takes effect before &quot;%2&quot;, which stands before it; put them in the order of their effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the point of %1 lies before the one above it; put points in the order of their dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event &quot;%1&quot; is contingent and has a date; leave the date out, or &quot;contingent&quot; if it has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event &quot;%1&quot; has no date; add &quot;date = …&quot;, or &quot;contingent = true&quot; if it may never happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for contingent events only; add &quot;contingent = true&quot; or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event &quot;%1&quot; follows another but not when; add &quot;delay = \&quot;6 months\&quot;&quot; or the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event &quot;%1&quot; follows &quot;%2&quot;, which is a fact; only contingent events can be followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these events wait for each other: %1; let one of them follow nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a contingent event but no word for what it is about; add &quot;contingency.en = …&quot; under [agreement]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single reading is no choice; add another one, or put its words into the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share lies between 0 and 1; write 0.25 for 25 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares and dates must not fall from one quantile to the next; put them in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preset &quot;%1&quot; supposes nothing; add &quot;suppose&quot; or &quot;quantiles&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event &quot;%1&quot; is a fact; only contingent events can be supposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be supposed; write a date, &quot;+8 months&quot;, &quot;pending&quot; or &quot;rejected&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a link; links begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source &quot;%1&quot; is never cited; cite it or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term &quot;%1&quot; has no source; add &quot;sources = [ … ]&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clause &quot;%1&quot; has no term; add a [[term]] or leave the clause out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms &quot;%1&quot; and &quot;%2&quot; are both in force on %3 although neither replaces the other; let one end earlier, or mark the second &quot;adds = true&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file has no place for &quot;%1&quot;; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file does not say its schema; begin it with &quot;schema = 1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no [%1]; add that table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one that is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>since %1 – %2</source>
        <comment>a date, a cause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source states an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through %1 – then %2</source>
        <comment>a last day, a cause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benefits %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benefits %1, binds %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force, but pending: %1 is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These terms were signed after the supposed date: history is shown as it happened, although the supposition contradicts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources contradict each other on this term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried forward: the facts were last checked on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not supposed; without it nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. This is a hypothesis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpressionText</name>
    <message>
        <source>the earliest of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of %1</source>
        <comment>a date or a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an end that no source states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>else it would have ended then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source states its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at the earliest of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at the latest of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
            <source>Begins at the earliest of %n date(s):</source>
            <translation>
                <numerusform>Begins at:</numerusform>
                <numerusform>Begins at the earliest of %n dates:</numerusform>
            </translation>
        </message>
    <message numerus="yes">
            <source>Begins at the latest of %n date(s):</source>
            <translation>
                <numerusform>Begins at:</numerusform>
                <numerusform>Begins at the latest of %n dates:</numerusform>
            </translation>
        </message>
    <message numerus="yes">
            <source>Ends at the earliest of %n date(s):</source>
            <translation>
                <numerusform>Ends at:</numerusform>
                <numerusform>Ends at the earliest of %n dates:</numerusform>
            </translation>
        </message>
    <message numerus="yes">
            <source>Ends at the latest of %n date(s):</source>
            <translation>
                <numerusform>Ends at:</numerusform>
                <numerusform>Ends at the latest of %n dates:</numerusform>
            </translation>
        </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and %n more in the file</source>
        <translation>
            <numerusform>; and %n more in the file</numerusform>
            <numerusform>; and %n more in the file</numerusform>
        </translation>
    </message>
    <message>
        <source>facts known to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 would change: %2</source>
        <comment>a contingency, an agreement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: who is bound by what</source>
        <comment>an agreement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement’s clauses, %1, %2</source>
        <comment>years, terms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement’s clauses over “%1”, %2, %3</source>
        <comment>a chart, years, terms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Pactline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an event, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneText</name>
    <message numerus="yes">
            <source>%n lane(s)</source>
            <translation>
                <numerusform>%n lane</numerusform>
                <numerusform>%n lanes</numerusform>
            </translation>
        </message>
</context>
<context>
    <name>LaneTip</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1; no source states an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ sources disagree on this term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed after the supposed date: history is shown as it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
            <source>and %n more term(s) beside it</source>
            <translation>
                <numerusform>and %n more term beside it</numerusform>
                <numerusform>and %n more terms beside it</numerusform>
            </translation>
        </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>benefits %1</source>
        <comment>a party</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both or neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends by %1</source>
        <comment>what the hypothesis is about</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PngExport</name>
    <message>
        <source>There is not enough memory for %1 × %2 pixels; choose a smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message numerus="yes">
        <source>%n clause(s) in force</source>
        <translation>
            <numerusform>%n clause in force</numerusform>
            <numerusform>%n clauses in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed by %1</source>
        <translation>
            <numerusform>%n lapsed by %1</numerusform>
            <numerusform>%n lapsed by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n ended</numerusform>
            <numerusform>%n ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 later (assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms as signed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the time before any contract. The first was signed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the pact as signed on %1. It was amended on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not supposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event: when, or what becomes of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothetical – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried forward since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term applied on that date hangs on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: new terms</source>
        <comment>a clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a clause: its new state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is supposed without “%2”, its first step; suppose that too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is supposed before “%2”; it can only come on that day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” follows no other event; it takes a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>not yet agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official: announced or filed by a party, or an authority’s own act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported: by the press or in leaks; neither party confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred: our reading; no source states it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wording itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a detailed account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secondary account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pactline::AboutDialog</name>
    <message>
        <source>About, disputes and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clauses of a contract bind whom on a given day, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data version %1, checked up to %2, under the licence %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell those from whom you have this program or the agreement’s file: which clause, on which date, what you read here, and the source that says otherwise. “Copy the versions” puts on the clipboard what they need to find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pactline is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built with Qt (LGPL 3) and Qt Charts (GPL 3), toml++ (MIT), CLI11 (BSD), JSON for Modern C++ (MIT), tl::expected (CC0) and the typeface Inter (SIL Open Font License 1.1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pactline::BalanceBar</name>
    <message>
        <source>%1 for %2</source>
        <comment>a number, a party</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 both or neither</source>
        <translation type="unfinished"></translation>
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
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
</context>
<context>
    <name>pactline::DateField</name>
    <message>
        <source>“%1” is no date; write %2 or %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pactline::DayOverview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pactline::DayPage</name>
    <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
</context>
<context>
    <name>pactline::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pactline::DiagnosticsPanel</name>
    <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
    <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
</context>
<context>
    <name>pactline::DocumentWindow</name>
    <message numerus="yes">
            <source>The file has %n error(s); you see the last version that could be read, of %1</source>
            <translation>
                <numerusform>The file has %n error; you see the last version that could be read, of %1</numerusform>
                <numerusform>The file has %n errors; you see the last version that could be read, of %1</numerusform>
            </translation>
        </message>
    <message numerus="yes">
            <source>“%1” has %n error(s) and was not opened; you still see “%2”</source>
            <translation>
                <numerusform>“%1” has %n error and was not opened; you still see “%2”</numerusform>
                <numerusform>“%1” has %n errors and was not opened; you still see “%2”</numerusform>
            </translation>
        </message>
</context>
<context>
    <name>pactline::EventPage</name>
    <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
</context>
<context>
    <name>pactline::FilterLine</name>
    <message numerus="yes">
            <source>%1 of %n clause(s)</source>
            <translation>
                <numerusform>%1 of %n clause</numerusform>
                <numerusform>%1 of %n clauses</numerusform>
            </translation>
        </message>
</context>
<context>
    <name>pactline::FilterPanel</name>
    <message numerus="yes">
            <source>%1 of %n clause(s)</source>
            <translation>
                <numerusform>%1 of %n clause</numerusform>
                <numerusform>%1 of %n clauses</numerusform>
            </translation>
        </message>
</context>
<context>
    <name>pactline::FirstSteps</name>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pactline::HypothesisControls</name>
    <message>
        <source>Date of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasts and dates of the contract to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 later (assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaited: no word yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose nothing of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the supposed date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what follows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pactline::MainWindow</name>
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
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 – %4</source>
        <comment>clauses, events, from, until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action, with its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step forward (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – show as amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the terms of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☰ Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About, disputes and sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose it a step earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose it a step later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten steps back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten steps forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the supposed date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 15 March 2029, 2029-03-15 or March 2029</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag through the years: what binds whom follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a clause to read why it stands as it does, with its sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on “%1”, and drag its mark through the years.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pactline::TermsSelector</name>
    <message>
        <source>Terms as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms as signed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pactline::TimeSlider</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pactline::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the supposed date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move it; Alt: to any day, Esc: back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
