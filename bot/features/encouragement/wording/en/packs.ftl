# Packs

command-onward-packs = What is posted here: read the packs, add to them, change them.
packs-title = Packs
packs-what = What schedules post here is taken from these packs, in { $language }. Nothing comes twice before all of it has been posted. What you change holds for this community alone.
packs-not-yours = The packs and quiet channels are for organisers and moderators here. Everyone may suggest a text, with the command “onward suggest”.
pack-language-en = English
pack-language-es = Spanish

pack-name-normalise = A no is ordinary
pack-name-reflect = Looking back
pack-name-reach-out = Reaching out
pack-name-rest = Rest
pack-name-skills = Skills
pack-name-celebrate = What went well
pack-name-places = Places

pack-how-many =
    { $live ->
        [one] One text
       *[other] { $live } texts
    }{ $own ->
        [0] {""}
       *[other] , { $own } of them your own
    }{ $retired ->
        [0] {""}
       *[other] ; { $retired } retired
    }
pack-none = There is nothing in this pack.
pack-line-live = { $number }. { $text }
pack-line-retired = { $number }. (retired) { $text }

pack-button-next = Next ten
pack-button-import = Take in a file
pack-button-export = As a file
pack-button-add = Add a text
pack-button-all = All packs
pack-button-pack = The pack
pack-button-open = Open { $number }
pack-button-back = Earlier
pack-button-on = Further

# One text

entry-quote = “{ $text }” – { $by }
entry-kind = What is it?
entry-kind-prompt = Something to read
entry-kind-question = A question to the channel
entry-kind-practice = Something small to do
entry-kind-quote = A quote
entry-kind-place = A place
entry-origin-shipped = { $kind }. It came with the bot.
entry-origin-changed = { $kind }. It came with the bot, and this community changed its words.
entry-origin-own = { $kind }. This community wrote it.
entry-origin-member = { $kind }. A member suggested it, so its words stay theirs: it can be retired, not changed.
entry-retired = It is retired: nothing posts it.
entry-gone = There is no such text here, or its words are a member’s own.
entry-button-edit = Change the words
entry-button-first = The first words
entry-button-retire = Retire it
entry-button-back = Bring it back

entry-form-add = A new text
entry-form-edit = Other words
entry-text = The words
entry-text-hint = One line, up to 280 characters. No links, no markup, nobody called. Read it for a bad day.
entry-by = Who said it?
entry-by-hint = For a quote only. Leave it out when it is not certain.
entry-send = Save

pack-added = Saved. It can be posted from now on.
pack-changed = Saved. It is posted with these words from now on.
pack-retired = Retired. It can be brought back at any time.
pack-back = It is posted again.
pack-as-it-came = It has its first words again.

flow-entry-add = A new text for a pack
flow-entry-edit = Other words for a text of a pack
flow-pack-import = A pack to take in

# What comes next

ahead-title = The next posts
ahead-what = In this order, while nothing is changed and nothing else is posted.
ahead-at = { $at }: { $text }
ahead-nothing = Nothing, since the packs are empty.

# Files

pack-form-import = Take in a pack
pack-import-what = Paste the text of a .toml file. What is new is added, what has a known id gets its words. Nothing is removed.
pack-toml = The text of the file
pack-toml-hint = Up to 3000 characters here. A longer file goes on below, cut between two lines.
pack-toml-more = It goes on
pack-send = Take it in
pack-taken = Taken in: “{ $pack }”, { $language }.
pack-taken-new = New
pack-taken-changed = Changed
pack-taken-back = Brought back
pack-taken-same = As before
pack-nothing-taken = Nothing was taken.
pack-line = Line { $line }: { $wrong }
pack-more =
    { $many ->
        [one] One more line needs a look.
       *[other] { $many } more lines need a look.
    }
pack-full = A pack holds { $most } texts, and this would be more. Nothing was taken. Retiring does not make room.
pack-file = The pack “{ $pack }” as it stands now, without what is retired.
pack-file-sent = The file comes by private message.
kind-pack-file = A pack as a file

pack-wrong-empty = There are no words in it.
pack-wrong-long = It has { $has } characters, and { $most } fit.
pack-wrong-lines = It goes over several lines, and one line is what fits.
pack-wrong-hidden = It holds characters that nobody can see. Typing it again leaves them out.
pack-wrong-calls = It would call people, as @ does. Write it without that.
pack-wrong-link = There is a link in it: { $link } Texts go out without links.
pack-wrong-markup = The sign { $sign } is markup on a platform. Write it without that.
pack-wrong-no-name = A quote needs the name of whoever said it.
pack-wrong-name = Only a quote has a name under it.
pack-wrong-twice = The same is in this pack already.
pack-wrong-toml = This cannot be read as TOML. A quotation mark, an equals sign or a bracket is missing here, or one too many.
pack-wrong-large = The file is too large.
pack-wrong-none = There is no entry in it. Each one begins with a line [[entry]].
pack-wrong-many = There are { $has } entries, and { $most } fit into a pack.
pack-wrong-header = Each entry begins with a line of its own: [[entry]].
pack-wrong-key = The bot does not know the key “{ $key }”.
pack-wrong-missing = The key “{ $key }” is missing.
pack-wrong-no-text = “{ $key }” is text in quotation marks.
pack-wrong-one-of = “{ $key }” is one of these: { $known }.
pack-wrong-id = An id has up to 22 letters, digits, hyphens and underscores.
pack-wrong-practice = A practice is S1 to S45.
