# The roster in a calendar program.

feed-name-mine = My duty
feed-name-whole = Duty roster
feed-about = Your calendar may be up to a day behind. A message from Korte Lijn goes first. If you cannot come, say so in the chat with /piket ziek or /piket ruil.
feed-duty = Duty { $area } ({ $reach })
feed-backup = Backup { $area } ({ $reach })
feed-of-all = { $area } ({ $reach }): { $lawyer }
feed-freed = Cancelled: { $area } ({ $reach })
feed-lawyer = Lawyer: { $name }
feed-backup-is = Backup: { $name }

feed-title-mine = Your duty in your calendar
feed-title-whole = The whole roster in your calendar
feed-how = Copy this address. Paste it in Outlook, Google Calendar or Apple Calendar, where you add a calendar by internet, URL or subscription.
feed-late = A calendar program may look only once a day. So a message from me goes first.
feed-address = Address
feed-keep-secret = Whoever has this address can read along. I show it only once; if it is lost or shared, choose New address.
feed-there-is = You have an address already, made { $day }. I do not keep it in a readable form, so I cannot show it again. With a new address the old one stops working.
feed-renew = New address
feed-close = Switch off
feed-make = Make an address
feed-go-whole = Whole roster
feed-go-mine = Only my duty
feed-closed-mine = The address with your duty does not work any more. Remove it from your calendar program too.
feed-closed-whole = The address with the whole roster does not work any more. Remove it from your calendar program too.
feed-none = There was no address left to switch off. Type /piket agenda for a new one.
feed-not-for-you = This calendar is for lawyers and coordinators. Type /wie dienst to see who is on duty now.
