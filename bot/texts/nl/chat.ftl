# Words of the forms and of the engine itself.

text-erased = [gewist]
form-missing = Vul dit nog in.
form-invalid = Dit kan ik niet lezen. Kies of typ het nog een keer.
form-too-long = Dit is te lang. Maak het hoogstens { $most } tekens.
form-question-number = Vraag { $number } van { $total }
form-skip = Overslaan
form-stop = Stoppen
form-send = Verstuur
form-reply-below = Typ je antwoord hieronder.
form-done-choosing = Klaar met kiezen
