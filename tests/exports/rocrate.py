"""Asks roc-validator whether an unpacked dossier with its metadata is an RO-Crate 1.2: python3 rocrate.py CONTEXT FOLDER

CONTEXT is the published context of RO-Crate 1.2 as a file; no connection is opened to anywhere.
"""
import socket
import sys

import requests
from rocrate_validator import models, services

PUBLISHED = "https://w3id.org/ro/crate/1.2/context"
context = open(sys.argv[1], "rb").read()


def refuse(self, address):
    raise OSError(f"a test opened a connection to {address}")


def local(self, request, **_):
    """The one document that may be asked for, out of the file."""
    response = requests.Response()
    response.url, response.request = request.url, request
    response.status_code = 200 if request.url == PUBLISHED else 404
    response.headers["Content-Type"] = "application/ld+json"
    response._content = context if request.url == PUBLISHED else b""
    return response


socket.socket.connect = refuse
requests.Session.send = local
settings = services.ValidationSettings(
    rocrate_uri=sys.argv[2], profile_identifier="ro-crate-1.2", requirement_severity=models.Severity.REQUIRED, no_cache=True)
result = services.validate(settings)
checks = len(result.executed_checks)
for issue in result.get_issues():
    print(f"{issue.severity.name} {issue.check.identifier}: {issue.message}")
print(f"{checks} checks of the level REQUIRED, {len(result.get_issues())} issues")
sys.exit(0 if checks > 10 and result.passed() else 1)
