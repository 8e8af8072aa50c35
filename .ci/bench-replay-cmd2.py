"""The work of a replay in cmd2: an application with the commands of the shell, as one writes it with
cmd2 (argument parsers, near misses with difflib), which prints the lines of the transcript; every
output is compared. Prints milliseconds of CPU per transcript."""

import argparse
import difflib
import io
import sys
import time

import cmd2

KEYS = ["drug_name", "condition", "audience", "region", "duration", "quality", "aspect", "palette", "topic",
        "brand_name", "indication", "prompt", "captions", "wpm", "tone", "persona", "reference_docs"]
TYPES = ["moa", "product_ad", "doctor_ad", "social_media", "compliance_video"]

start_parser = cmd2.Cmd2ArgumentParser()
start_parser.add_argument("type")
start_parser.add_argument("fields", nargs="*")
topic_parser = cmd2.Cmd2ArgumentParser()
topic_parser.add_argument("topic", nargs="?")
rest_parser = cmd2.Cmd2ArgumentParser()
rest_parser.add_argument("words", nargs=argparse.REMAINDER)


class Peer(cmd2.Cmd):
    """Answers as the transcript says; cmd2 parses, dispatches, runs its hooks and prints."""

    def __init__(self, answers):
        super().__init__(stdout=io.StringIO(), allow_cli_args=False)
        self.answers = answers

    def answer(self, arguments):
        for line in self.answers[arguments.cmd2_statement.get().command_and_args]:
            self.poutput(line)

    @cmd2.with_argparser(start_parser)
    def do_start(self, arguments):
        if arguments.type not in TYPES:
            difflib.get_close_matches(arguments.type, TYPES)
        for field in arguments.fields:
            key = field.split("=", 1)[0]
            if key not in KEYS:
                difflib.get_close_matches(key, KEYS)
        self.answer(arguments)

    @cmd2.with_argparser(topic_parser)
    def do_help(self, arguments):
        self.answer(arguments)

    do_types = do_versions = do_status = do_show = do_diff = do_accept = do_stop = do_use = do_help

    @cmd2.with_argparser(rest_parser)
    def do_echo(self, arguments):
        self.answer(arguments)

    do_regen = do_echo

    def default(self, statement):
        names = [name[3:] for name in dir(self) if name.startswith("do_")]
        difflib.get_close_matches(statement.command, names)
        for line in self.answers[statement.command_and_args]:
            self.poutput(line)


def commands(path):
    found = []
    for line in open(path, encoding="utf-8"):
        if line.startswith("> "):
            found.append((line[2:].rstrip("\n"), []))
        elif line[:1] in ("|", "!") and found:
            found[-1][1].append(line[2:].rstrip("\n"))
    return found


def main():
    session = commands(sys.argv[1])
    rounds = int(sys.argv[2])
    app = Peer(dict(session))
    spent = time.process_time()
    for _ in range(rounds):
        for line, expected in session:
            app.stdout.seek(0)
            app.stdout.truncate()
            app.onecmd_plus_hooks(line)
            if app.stdout.getvalue().splitlines() != expected:
                sys.exit(f"cmd2 printed something else for {line}:\n{app.stdout.getvalue()}")
    print((time.process_time() - spent) / rounds * 1000)


main()
