# SPDX-FileCopyrightText: 2026 The Coroscope developers
# SPDX-License-Identifier: MIT
"""A slow server as one writes it to try asyncio out: slow_flask.py SECONDS threaded|single"""
import sys
import time

from flask import Flask

seconds = float(sys.argv[1])
app = Flask(__name__)


@app.route("/")
def hello():
    time.sleep(seconds)
    return "Hello!"


app.run(host="127.0.0.1", port=0, threaded=sys.argv[2] == "threaded")
