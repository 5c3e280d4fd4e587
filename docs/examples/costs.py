"""Makes anew what ICT costs per inhabitant, year by year, and what changed: python3 costs.py [ADDRESS OF THE SITE]."""
import json
import sys
import urllib.request

SITE = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:5080"


def ask(path):
    with urllib.request.urlopen(SITE + path) as answer:
        return json.load(answer)


edition = ask("/api/v1/editions")["items"][0]
answer = ask(edition["links"]["latest"] + "/series?indicator=ict.cost-per-inhabitant&group=all&statistic=headline")
source = answer["provenance"]
print(f"edition {source['edition']}, version {source['version']}, {source['licence']['name']}, sha256 {source['sha256'][:12]}")
before = None
for point in answer["items"][0]["points"]:
    # A year without a number says why; it is not zero.
    if point["state"] != "known":
        print(f"{point['year']}  {point['state']} {point['withheldReason'] or ''}".rstrip())
        before = None
        continue
    change = f"  {100 * (point['value'] / before - 1):+.1f} %" if before else ""
    print(f"{point['year']}  {point['value']:.2f} euro  {point['n']} municipalities{change}")
    before = point["value"]
