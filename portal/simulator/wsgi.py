"""For gunicorn, with one worker: `gunicorn --workers 1 --threads 64 portal.simulator.wsgi`. The texts are in memory."""

import os

from django.core.wsgi import get_wsgi_application

from portal.simulator import running

os.environ["DJANGO_SETTINGS_MODULE"] = "portal.simulator.settings"  # whatever the portal beside it uses

application = get_wsgi_application()
running.start()
