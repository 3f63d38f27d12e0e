# Suggesting a text

command-onward-suggest = Suggest something to be posted here. A moderator reads it first.
suggest-form = Suggest a text
suggest-what = A few words that may help others on a bad day. A moderator reads them first. They are posted without your name, and go when you erase your data.
suggest-pack = Into which pack?
suggest-send = Suggest it
suggest-submitted = It waits for a moderator. Nobody else is shown it before.
suggest-button-back = Take it back
suggest-button-change = Change it
suggest-enough =
    { $most ->
        [one] One of yours waits already.
       *[other] { $most } of yours wait already.
    } When one of them is read there is room again.
suggest-taken-back = Taken back. Its words are gone.
suggest-nothing = Nothing of yours waits there any more.
suggest-read = For the pack “{ $pack }”. { $kind }:
suggest-by = Said by: { $by }
suggest-approve = What you suggested is in the pack now, without your name.
suggest-return = What you suggested comes back to you. It can be changed and sent again, or left.
suggest-refuse = What you suggested does not go into the pack. Here it is, to keep:
suggest-reason = The moderator writes:
kind-suggested = About something you suggested
flow-suggest = Suggesting a text
flow-suggest-change = Changing what you suggested
