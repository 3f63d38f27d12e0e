# Being asked, and taking it

invited-title = Would you read something?
invited-first = Somebody here asks for feedback.
because-both = You said that you read “{ $kind }”, in { $language }, and work in “{ $field }”.
because-field = You said that you read “{ $kind }”, and work in “{ $field }”.
because-language = You said that you read “{ $kind }”, in { $language }.
because-kind = You said that you read “{ $kind }”.
invited-pen = You would both go by pen names.
invited-own = You would both go by your own names.
invited-until = It waits for you until { $until }; then somebody else is asked. Passing needs no reason, and nobody is told.
invited-over = This one has found somebody, or ended. There is nothing to do.
passed = Passed. Nobody is told, and you are not asked for this one again.
taken-title = It is yours
taken = You and { $name } are in touch. What they sent comes in a message of its own. You have until { $due }.
taken-how = What to keep, one thing to change: that is all it needs. Sending it closes the review.
found = { $name } reads what you sent, until { $due }. You hear from the bot when something comes, or if it does not work out.
matched-both = You asked for “{ $kind }”, and said { $language } and “{ $field }”. That fits what they offered.
matched-field = You asked for “{ $kind }”, and said “{ $field }”. That fits what they offered.
matched-language = You asked for “{ $kind }”, and said { $language }. That fits what they offered.
matched-kind = You asked for “{ $kind }”. That fits what they offered.
form-name-claim = Take it

cannot-own = That request is your own. Somebody else reads it.
cannot-taken = Somebody else has taken this one in the meantime. Thank you for looking.
cannot-over = That one is not open any more. There is nothing to do.
cannot-not-asked = Your time for this one is over, and somebody else is asked. There is nothing to do.
cannot-hindered = The bot cannot put you two in touch right now. That says nothing about you. There is nothing to do.

button-claim = I will read it
button-pass = Pass
button-write = Write feedback
button-guide = How to say it
button-more-time = One more day
button-give-back = Give it back
