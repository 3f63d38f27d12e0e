# Who sees what, and under which name

sees = Moderators are shown nothing unless it is reported. One exception: a note with a link, an offer or contact details, or one that may urge harm, is read by a moderator first. { $operator } runs this bot, holds its key and could read it.
sees-side-slack = The other side may be on Slack.
sees-side-discord = The other side may be on Discord.
sees-slack = On Slack, owners of some plans can export these messages.
name-label = Which name do they see?
name-pen = A pen name
name-own = The name I give below
own-label = The name you go by
own-hint = One line, at most 40 characters. Only needed if you do not take a pen name.
name-needed = Please give the name you go by.
name-wrong = This cannot be a name here: one line, at most 40 characters, no links, no messages.
goes-by-own = They see the name you gave: “{ $name }”.
goes-by-pen = They see a pen name.
goes-by-none = Fewer than five people could be asked now, so a pen name would hide nobody. They see the name you give.
