"""The same people in teams, beside team-formation, which proves its optimum."""
import pathlib
import random
import sys

from measure import Failed, run
from walls import told_five_times

HERE = pathlib.Path(__file__).parent


def measure(bench, out, report):
    rows = []
    ratios = []
    for people, teams, limit in [(28, 4, 10), (200, 25, 500)]:
        title = f"{people} in {teams}"
        listed = out / f"teams-{people}.tsv"
        listed.write_text(instance(people, teams), encoding="utf-8")
        ours = told_five_times([bench, "teams", listed])
        rows.append([title, "Établi", ours["clock"], int(ours["spread"]), int(ours["agencies"])])
        report.goal(f"Teams, {title}", ours["clock"], limit, "ms")
        try:
            told = run([sys.executable, HERE / "Peers" / "teams_formation.py", listed])[1].split()
        except Failed as reason:
            report.absent.append(f"team-formation, {title}: {reason}")
            continue
        clock, spread, agencies, is_proved = float(told[0]), *map(int, told[1:])
        rows.append([title, "team-formation", clock, spread, agencies])
        ratios.append([title, "team-formation / Établi", clock / ours["clock"]])
        report.same(
            f"Teams, {title}: the peer's {'proved optimum' if is_proved else 'best'}",
            (ours["spread"], ours["agencies"]) <= (spread, agencies) and ours["sizes"] == 0)
    planned = told_five_times([bench, "plan"])
    report.goal("Layout and diagnostics, 12 teams, 200 sequences", planned["clock"], 10, "ms")
    report.same("Layout of 200 sequences", planned["sequences"] == 200)
    late = told_five_times([bench, "running"])
    report.goal("Proposals for 12 late teams, 200 sequences", late["clock"], 10, "ms")
    report.same("Proposals for 12 late teams, three each", late["proposals"] == 36)
    report.table(
        "Teams of one size, profiles spread, then agencies apart",
        ["", "", "ms", "profiles missed", "agencies in double"], rows)
    if ratios:
        report.table("How many times as long", ["", "", "×"], ratios)


def instance(people, teams):
    """As many of each profile as teams can share alike, so that both count the same misses."""
    chance = random.Random(2017)
    profiles = [number // teams for number in range(people)]
    half = max(profiles) // 2
    agencies = max(7, people // 10)
    lines = [str(teams)]
    for profile in profiles:
        # Large agencies and small ones.
        agency = chance.randrange(agencies) * chance.randrange(agencies) // agencies
        lines.append(f"{min(profile, half)}\t{agency}")
    return "\n".join(lines) + "\n"
