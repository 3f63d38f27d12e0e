# I accepted a role

accepted-title = You accepted a role
accepted = Everything about your search has ended: waiting, reminders, lists, a rest. The bot sends you nothing more about it. Requests to others that nobody has started on are taken back; what somebody has started still reaches you.
accepted-kept = What you wrote is still here. What do you want to do with it? Nothing has to be decided today.
accepted-help = If you like, later: people who are still searching can use somebody who has been there.
accepted-stays = All of it stays. The bot asks you before twelve unused months are over.
accepted-back = You are searching again, and what you had planned is back. Days that have passed are not.
accepted-line = You accepted a role. Nothing about your search comes by itself.
button-accepted = I accepted a role
button-accepted-keep = Keep it all
button-accepted-export = Take it along
button-accepted-erase = Erase everything
button-accepted-listen = Listen to somebody
button-accepted-give = Give feedback
button-looking-again = I am searching again
