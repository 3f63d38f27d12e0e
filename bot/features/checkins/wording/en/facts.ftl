# Base rates. Figures come from facts.toml.

fact-never-told = { $source } asked candidates in { $year }: { $north } of 100 in North America, { $latin } in Latin America, { $emea } in Europe, the Middle East and Africa and { $asia } in Asia and the Pacific were never told why.
fact-silent-interview = { $source } asked job seekers in the UK, the US and Germany in { $year }: { $share } of 100 had an employer go silent after an interview.
fact-silent-final = { $source } asked job seekers in the US in { $year }: { $share } of 100 heard nothing more after a second or third interview.
fact-silent-applied = { $source } asked job seekers in the US in { $year }: { $share } of 100 had sent an application that nobody ever confirmed.
asking-is-free = Most people hear nothing back, and asking is still free. { $fact }
