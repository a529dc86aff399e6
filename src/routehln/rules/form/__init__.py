"""What a form of an overleg says before anybody fills it in. How it is taken in is `change`'s."""
