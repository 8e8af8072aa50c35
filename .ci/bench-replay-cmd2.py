"""The work of a replay in cmd2: the commands of a transcript through an application of the same
commands that prints the same lines, and every output compared. Prints ms of CPU per transcript."""

import io
import sys
import time

import cmd2


class Peer(cmd2.Cmd):
    """Answers as the transcript says; cmd2 parses, dispatches, runs its hooks and prints."""

    def __init__(self, answers):
        super().__init__(stdout=io.StringIO(), allow_cli_args=False)
        self.answers = answers

    def answer(self, statement):
        for line in self.answers[statement.command_and_args]:
            self.poutput(line)

    def default(self, statement):
        self.answer(statement)


def commands(path):
    found = []
    for line in open(path, encoding="utf-8"):
        if line.startswith("> "):
            found.append((line[2:].rstrip("\n"), []))
        elif line[:1] in "|!" and found:
            found[-1][1].append(line[2:].rstrip("\n"))
    return found


def main():
    session = commands(sys.argv[1])
    rounds = int(sys.argv[2])
    answers = dict(session)
    for name in {line.split()[0] for line, _ in session} - {"help"}:
        setattr(Peer, f"do_{name}", lambda self, statement: self.answer(statement))
    app = Peer(answers)
    expected = {}
    spent = time.process_time()
    for _ in range(rounds):
        for line, _ in session:
            app.stdout.seek(0)
            app.stdout.truncate()
            app.onecmd_plus_hooks(line)
            text = app.stdout.getvalue()
            if expected.setdefault(line, text) != text:
                sys.exit(f"cmd2 printed something else for {line}")
    print((time.process_time() - spent) / rounds * 1000)


main()
