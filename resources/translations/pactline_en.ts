<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>--from and --until: an axis shows %n day(s) at least; let --until be later</source>
        <translation>
            <numerusform>--from and --until: an axis shows %n day at least; let --until be later</numerusform>
            <numerusform>--from and --until: an axis shows %n days at least; let --until be later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message numerus="yes">
        <source>%n clause(s) the same</source>
        <translation>
            <numerusform>%n clause the same</numerusform>
            <numerusform>%n clauses the same</numerusform>
        </translation>
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
</context>
<context>
    <name>ExpressionText</name>
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
    <name>FigureWords</name>
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
    <message numerus="yes">
        <source>%n lane(s) do not fit into one picture; write PDF, which spreads them over pages, or show fewer lanes.</source>
        <translation>
            <numerusform>%n lane does not fit into one picture; write PDF, which spreads them over pages, or show fewer lanes.</numerusform>
            <numerusform>%n lanes do not fit into one picture; write PDF, which spreads them over pages, or show fewer lanes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lanes stand on %n page(s).</source>
        <translation>
            <numerusform>The lanes stand on %n page.</numerusform>
            <numerusform>The lanes stand on %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≠ in %n lane(s): sources contradict each other</source>
        <translation>
            <numerusform>≠ in %n lane: sources contradict each other</numerusform>
            <numerusform>≠ in %n lanes: sources contradict each other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n lane(s) something is inferred</source>
        <translation>
            <numerusform>in %n lane something is inferred</numerusform>
            <numerusform>in %n lanes something is inferred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) not shown</source>
        <translation>
            <numerusform>%n lane not shown</numerusform>
            <numerusform>%n lanes not shown</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>and %n more term(s) beside it</source>
        <translation>
            <numerusform>and %n more term beside it</numerusform>
            <numerusform>and %n more terms beside it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanesAccessible</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LikelihoodPart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LikelihoodText</name>
    <message numerus="yes">
        <source>%n clause(s) in force</source>
        <translation>
            <numerusform>%n clause in force</numerusform>
            <numerusform>%n clauses in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them under uncertain terms</source>
        <translation>
            <numerusform>%n of them under uncertain terms</numerusform>
            <numerusform>%n of them under uncertain terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n uncertain</numerusform>
            <numerusform>%n uncertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <comment>for one of several reasons</comment>
        <translation>
            <numerusform>%n over</numerusform>
            <numerusform>%n over</numerusform>
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
</context>
<context>
    <name>StateText</name>
    <message numerus="yes">
        <source>not yet agreed</source>
        <comment>over %n clause(s)</comment>
        <translation>
            <numerusform>not yet agreed</numerusform>
            <numerusform>not yet agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in force</source>
        <comment>over %n clause(s)</comment>
        <translation>
            <numerusform>in force</numerusform>
            <numerusform>in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lapsed</source>
        <comment>over %n clause(s)</comment>
        <translation>
            <numerusform>lapsed</numerusform>
            <numerusform>lapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired</source>
        <comment>over %n clause(s)</comment>
        <translation>
            <numerusform>expired</numerusform>
            <numerusform>expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended</source>
        <comment>over %n clause(s)</comment>
        <translation>
            <numerusform>ended</numerusform>
            <numerusform>ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown</source>
        <comment>over %n clause(s)</comment>
        <translation>
            <numerusform>unknown</numerusform>
            <numerusform>unknown</numerusform>
        </translation>
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
    <name>pactline::ComparePage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>“%1” does not bring a view back: its recipe has %n error(s)</source>
        <translation>
            <numerusform>“%1” does not bring a view back: its recipe has %n error</numerusform>
            <numerusform>“%1” does not bring a view back: its recipe has %n errors</numerusform>
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
    <name>pactline::ExportDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
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
</context>
<context>
    <name>pactline::YearBars</name>
    <message numerus="yes">
        <source>%1 would end %n clause(s)</source>
        <comment>a contingency</comment>
        <translation>
            <numerusform>%1 would end %n clause</numerusform>
            <numerusform>%1 would end %n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would end up to %n clause(s), such as in %2</source>
        <comment>a contingency, a year</comment>
        <translation>
            <numerusform>%1 would end up to %n clause, such as in %2</numerusform>
            <numerusform>%1 would end up to %n clauses, such as in %2</numerusform>
        </translation>
    </message>
</context>
</TS>
