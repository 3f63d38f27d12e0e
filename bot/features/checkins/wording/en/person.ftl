# Your person

person-line = Your person: { $name }.
person-line-reach = Your person: { $name }, { $reach }.
person-words-intro = Words you could send, as they are or changed:
person-words = Today brought some bad news in my job search. Do you have ten minutes for me, or a walk? You do not have to solve anything.
person-offer = Is there someone outside this community you could tell on a day like this? You can note them here. Nobody else is shown it, and the bot never writes to them.
person-title = Your person
person-when = Shown to you alone: here, and on days that weigh more.
person-removed = Removed. No person is kept.
