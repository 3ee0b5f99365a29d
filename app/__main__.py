"""`python -m app` and the frozen program."""

from app.cli import main

if __name__ == "__main__":
    main()
