# Commands, offers, kinds of message, forms that wait, and how long things are kept

command-note = A kind note to someone here, or to whoever needs it. No reply needed.
door-note = Write a kind note
others-what = Kind notes: a few words that need no reply, to one member or to whoever needs them. Being there: now and then you are asked to write to somebody after a no.
offer-note = Write a kind note
offer-listen = Offer to be there
offer-hear = Hear from someone
missing-listeners =
    { $many ->
        [one] one more person who offers to be there
       *[other] { $many } more people who offer to be there
    }
kind-note = Kind notes from others
kind-hearing = Invitations to write to someone
kind-invitation = Being asked to help one other person
kind-told = News about notes
kind-organisers = A story that waits for a channel
plan-turn = The question whether you would be there for one other person
flow-kind = A kind note
flow-share = Asking to hear from someone
flow-heard = A note to someone who asked
flow-thanks = A thank-you
flow-change = A note you are changing
flow-offer = Offering to be there
flow-ahead = A note written ahead
flow-story = Your story
retention-notes = Notes you wrote, from when you wrote them; those written ahead until they are given
retention-undecided = Notes that wait for you to decide whether to send them
retention-asks = That you asked to hear from someone, from when you asked
retention-sent = How many kind notes you sent on a day
