"""team-formation 2.0.0 on a list: milliseconds, profiles and agencies missed, whether proved."""
import sys
import time
from pathlib import Path

import pandas
from ortools.sat.python import cp_model
from team_formation.team_assignment import TeamAssignment

first, *lines = Path(sys.argv[1]).read_text(encoding="utf-8").split("\n")
rows = [line.split("\t") for line in lines if line]
people = pandas.DataFrame(rows, columns=["profile", "agency"])
# A hundred agencies in double are less than one profile missed: what comes first counts first.
wanted = pandas.DataFrame(
    [["profile", "diversify", 1000], ["agency", "different", 1]],
    columns=["attribute", "type", "weight"])
began = time.perf_counter()
assignment = TeamAssignment(people, wanted, len(rows) // int(first))
assignment.solve(max_time_in_seconds=60)
spent = (time.perf_counter() - began) * 1000
missed = {"profile": 0, "agency": 0}
for name in missed:
    total = people[name].value_counts()
    for _, team in assignment.participants.groupby("team_num"):
        for value, count in team[name].value_counts().reindex(total.index, fill_value=0).items():
            share = total[value] / int(first)
            missed[name] += int(abs(count - share)) if name == "profile" else max(0, count - 1)
print(f"{spent:.1f}", missed["profile"], missed["agency"],
      int(assignment.status == cp_model.OPTIMAL))
