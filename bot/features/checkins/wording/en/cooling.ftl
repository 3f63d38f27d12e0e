# Cooling: what reads hotter than meant, and parking

mark-intro =
    { $marks ->
        [one] Before it goes out, one place to read again:
       *[other] Before it goes out, { $marks } places to read again:
    }
mark-outro = All of it can stay. You know them, and the bot knows phrases alone.
mark-words = “{ $words }”
mark-blame = Can read as blame
mark-sarcasm = Can read as sarcasm, and that travels badly in writing
mark-anger = Reads hot, and a day may change the wording
mark-person = Is about one person, and may be passed on to them
mark-ultimatum = Can read as a threat, and ends the conversation

parked = Parked. The draft comes back { $until }, and it stands with the entry until then.
parked-zone = The bot does not know your time zone yet. Once it does, mornings are yours.
parked-back = What you parked yesterday is here again. It can go out, wait once more, or stay where it is.
plan-parked = Something you parked comes back
kind-draft = Something you parked
