# Kind notes

give-form = A kind note
who-label = For whom
who-hint = Leave it empty for whoever needs it: someone to whom no note came for longest.
give-intro-names = Fewer than five people have to do with notes here, so a pen name would hide nobody. They see the name you give.
button-give = Give it
give-taken = It will be given if they take notes.
give-back = For ten minutes you can take it back. It needs no reply, and none comes.
button-take-back = Take it back
give-taken-back = Taken back. Nobody reads it.
give-late = The ten minutes are over.
give-gone = That is not one of your notes, or you took it back.
give-enough = Five kind notes in a day are the most. You can write again tomorrow.
takes-yes = Kind notes may come: one a day at most, and never on a break. You can change that here at any time.
takes-no = No kind notes come. Whoever writes one reads the same as always.
button-takes-yes = Kind notes, please
button-takes-no = No kind notes

## The member's page

page-ask = You asked to hear from someone.
page-takes = Others here can write kind notes that need no reply. Would you like some now and then?
button-story = Share a story
button-stories = My stories

## The week in numbers

tally-wrote = { $many } or more people wrote kind words to somebody.
