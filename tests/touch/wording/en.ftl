heavy = That sounded heavy. A line is here.
above = You need not carry this alone.
nothing = There is nothing to report.
reported = Reported. The exchange has stopped.
