"""`python -m routehln`."""

from routehln.cli import main

if __name__ == "__main__":
    main()
