"""A sample of every paper, written into a folder."""

import argparse
from pathlib import Path

from app import paths
from app.cli.files import write_new
from app.cli.surroundings import Surroundings
from app.domain.errors import UserError
from app.services.samples import samples


def write_samples(options: argparse.Namespace, around: Surroundings) -> int:
    """Write them one by one; the folder is made where it is not there, a file that is there is never overwritten."""
    folder: Path = options.samples
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("output_unwritable", path=folder) from error
    written = 0
    for sample in samples(paths.resource_text, around.calendar):
        write_new(folder / sample.name, sample.content)
        written += 1
    around.tell(around.texts.say("cli.samples_written", path=folder, count=written))
    return 0
