"""What the benchmarks found: a table in plain text, the same in JSON."""
import json
import os
import platform


class Report:
    def __init__(self):
        self.tables, self.goals, self.absent = [], [], []

    def table(self, title, columns, rows):
        self.tables.append({"title": title, "columns": columns, "rows": rows})

    def goal(self, what, value, limit, unit=""):
        """A figure that should not pass a limit."""
        self.goals.append({
            "goal": what, "value": round(value, 3), "limit": limit, "unit": unit,
            "met": value <= limit,
        })

    def floor(self, what, value, least, unit=""):
        """A figure that should reach something."""
        self.goals.append({
            "goal": what, "value": round(value, 3), "least": least, "unit": unit,
            "met": value >= least,
        })

    def same(self, what, holds):
        self.goals.append({"goal": what, "met": bool(holds)})

    def text(self):
        parts = [machine()]
        for table in self.tables:
            parts.append(table["title"] + "\n" + aligned([table["columns"]] + table["rows"]))
        if self.absent:
            parts.append("Absent\n" + "\n".join(f"  {why}" for why in self.absent))
        goals = [
            ["met" if goal["met"] else "MISSED", goal["goal"]] + (
                [f"{goal['value']:g} {goal['unit']}".strip(), bound(goal)]
                if "value" in goal else ["", ""])
            for goal in self.goals
        ]
        parts.append("Goals\n" + aligned(goals))
        return "\n\n".join(parts) + "\n"

    def write(self, folder):
        (folder / "bench.txt").write_text(self.text(), encoding="utf-8")
        whole = {
            "machine": machine(), "tables": self.tables, "absent": self.absent,
            "goals": self.goals,
        }
        (folder / "bench.json").write_text(
            json.dumps(whole, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def bound(goal):
    sign, value = ("≤", goal["limit"]) if "limit" in goal else ("≥", goal["least"])
    return f"{sign} {value:g} {goal['unit']}".strip()


def machine():
    model = ""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                model = line.split(":")[1].strip()
                break
    return (f"{model}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, "
            f"{platform.freedesktop_os_release().get('PRETTY_NAME', '')}; medians of 5")


def shown(cell):
    if cell is None:
        return "–"
    if isinstance(cell, float):
        return f"{cell:.3f}" if abs(cell) < 10 else f"{cell:.0f}"
    return str(cell)


def aligned(rows):
    rows = [[shown(cell) for cell in row] for row in rows]
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return "\n".join(
        "  " + "  ".join(
            cell.ljust(width) if place < 2 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths))).rstrip()
        for row in rows)
