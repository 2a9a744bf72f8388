"""What the latest run of each benchmark found, in one table."""

from benchmarks.figures import RESULTS, Findings, table


def main() -> None:
    """Read `results/` and print it."""
    found = [Findings.read(file.stem) for file in sorted(RESULTS.glob("*.json"))]
    print("\n".join(table(figure for findings in found for figure in findings.figures)))
    for findings in found:
        print("\n".join(findings.remarks()))


if __name__ == "__main__":
    main()
