"""What may not be said: finds, replaces and weighs what could point at a person. Works offline."""
