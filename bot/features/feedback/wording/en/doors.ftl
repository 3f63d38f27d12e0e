# Doors

command-feedback-ask = Ask a peer for feedback. You see it once before anybody does.
command-feedback-ask-kind = What is it?
command-feedback-ask-kind-resume = Résumé
command-feedback-ask-kind-letter = Cover letter
command-feedback-ask-kind-portfolio = Portfolio
command-feedback-ask-kind-profile = Online profile
command-feedback-ask-kind-reply = Draft of a reply
command-feedback-ask-kind-debrief = Talk through a no
command-feedback-ask-kind-pitch = Pitch
command-feedback-ask-kind-talk = Talk with someone in a field
command-feedback-ask-kind-interview = Practice interview
command-feedback-give = Read what others wrote: what, how much, when, and pauses.
command-feedback-open = What you asked for and what you have in hand.
door-feedback-ask = Get feedback
door-feedback-give = Give feedback
door-feedback-open = Feedback: what is open
menu-ask = Ask for feedback
others-what = Feedback: somebody here reads a text of yours, or you read one of theirs.
offer-ask = Get feedback
offer-give = Give feedback
offer-second = A second opinion
missing-reviewers =
    { $many ->
        [one] one more person who gives feedback
       *[other] { $many } more people who give feedback
    }
missing-coordinators =
    { $many ->
        [one] one more coordinator
       *[other] { $many } more coordinators
    }

kind-invitation = Requests to read something
kind-claim = What you took to read
kind-coordinator = Requests that wait for a coordinator
kind-file = A file that you are about to send
kind-news = News about what you asked for
flow-ask = A request for feedback
flow-file = A file for a request
flow-details = Details of a request
flow-name = Your name for a request
flow-give = An offer to give feedback
flow-load = How much feedback you give
flow-pause = A pause
flow-claim-name = Your name for a review
flow-write = Feedback you are writing
flow-thank = Thanks for feedback
flow-ask-member = Whom to ask for a request
retention-draft = Requests for feedback that you did not send, from when they were written
retention-words = The words of a request for feedback, from when it was done or ended
retention-review = Feedback that you wrote, from when it was given or begun
retention-request = That you asked for feedback and who read it, without words, from when it was done or ended

open-title = Feedback: what is open
open-none = Nothing is open.
open-draft = Not sent yet: { $kind }.
open-held = { $kind }: a moderator reads it first.
open-open = { $kind }: in the queue since { $since }.
open-claimed = { $kind }: somebody is reading it, until { $due }.
hand-claimed = In your hands: { $kind }, until { $due }.
hand-asked = You were asked: { $kind }. It waits for you until { $due }.
