# Base rates. Figures come from facts.toml.

fact-never-told = Between { $least } and { $most } of 100 candidates, depending on the region, were never told why ({ $source }, { $year }).
fact-silent-interview = { $share } of 100 job seekers in the UK, the US and Germany had an employer go silent after an interview ({ $source }, { $year }).
fact-silent-final = { $share } of 100 job seekers in the US heard nothing more after a second or third interview ({ $source }, { $year }).
fact-silent-applied = { $share } of 100 job seekers in the US had sent an application that nobody ever confirmed ({ $source }, { $year }).
asking-is-free = Most people hear nothing back, and asking is still free. { $fact }
