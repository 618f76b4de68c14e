using System.Text.RegularExpressions;
using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Domain.Tests.Measures.Reading;

public sealed partial class RealFilesTests
{
    [Fact]
    public void The_file_of_the_Department_for_Education_is_read_whole()
    {
        var (rows, mapping, tally) = Read("data/dfe_lait/bds_long.csv.gz");
        var (own, dashes) = (rows.Count(row => Number().IsMatch(row.Cells[4])), rows.Count(row => row.Cells[4] == "-"));
        Assert.Equal(("dfe-lait", 641_070, 641_070), (mapping.Code, rows.Count, tally.Rows));
        // One measure names 170 rows by the year 0: one question, however many rows.
        Assert.Equal((640_900, 0, 170, 0), (tally.RowsRead, tally.RowsSkipped, tally.RowsInQuestion, tally.RowsRefused));
        Assert.Equal((547_187, 93_883), (own, dashes));
        Assert.Equal((own, dashes - 170), (tally.Values, tally.NotAvailable));
        var question = Assert.Single(tally.Questions);
        Assert.Equal(170, question.Rows);
        Assert.StartsWith("What period is “0”?", question.Words, StringComparison.Ordinal);
        Assert.Equal((434, 170), (tally.Measures.Count, tally.Areas.Count));
        Assert.DoesNotContain(tally.Findings, finding => finding.RefusesFile || finding.Asks);
        // Polarity by the dictionary, of those measures that have figures; nine regions and the two halves of London, and England.
        Assert.Equal((220, 11, 1), (tally.Measures.Count(measure => measure.Polarity == Domain.Measures.Polarity.Higher), tally.Areas.Count(area => area.Kind == "Region"), tally.Areas.Count(area => area.Kind == "Country")));
        Assert.Equal("Infant Mortality", tally.Measures.Single(measure => measure.Code == "InfMort").Name);
    }

    [Fact]
    public void The_homelessness_file_keeps_what_is_withheld_apart()
    {
        var (rows, _, tally) = Read("data/homelessness/statutory_homelessness_la_quarterly_long.csv");
        Assert.Equal((107_182, 3_295), (rows.Count, rows.Count(row => row.Cells[4].Length == 0 && row.Cells[5] == "..")));
        Assert.Equal((107_182, 107_182, 3_295, 103_887), (tally.Rows, tally.RowsRead, tally.Suppressed, tally.Values));
        Assert.Equal((11, 350, 31), (tally.Measures.Count, tally.Areas.Count, tally.Periods.Count));
        Assert.Equal("April to June 2018", tally.Periods.Single(period => period.Label == "201806").Period.InWords);
    }

    [Fact]
    public void Every_file_of_Trafford_is_read_row_by_row()
    {
        var files = Files("data/trafford", 60);
        foreach (var file in files)
        {
            var (rows, mapping, tally) = Read(file);
            Assert.True(tally.RowsRead == rows.Count && tally.Rows == rows.Count, $"{file}: {tally.RowsRead} of {rows.Count} rows read; {string.Join("; ", tally.Reasons.Select(reason => $"{reason.Reason} {reason.First[0].Words}"))}");
            Assert.DoesNotContain(tally.Findings, finding => finding.RefusesFile || finding.Asks || finding.Kind == FileFindingKind.UnknownColumn);
            if (mapping.Layout != FiguresLayout.OneFigureARow) { continue; }
            var value = Place(file, mapping.Value.Headings[0]);
            Assert.Equal(rows.Count(row => Number().IsMatch(row.Cells[value])), tally.Values);
            Assert.Equal(rows.Count(row => row.Cells[value] is "NA" or ":"), tally.NotAvailable);
        }
    }

    [Fact]
    public void Every_file_of_Explore_Local_Statistics_is_read_with_its_intervals()
    {
        var (repeats, asked) = (0, 0);
        foreach (var file in Files("data/ons_els", 19))
        {
            var (rows, mapping, tally) = Read(file);
            Assert.Equal(("ons-local-statistics", rows.Count, rows.Count), (mapping.Code, tally.Rows, tally.RowsRead + tally.RowsSkipped + tally.RowsInQuestion));
            Assert.DoesNotContain(tally.Findings, finding => finding.RefusesFile || finding.Asks);
            Assert.All(tally.Measures, measure => Assert.NotNull(measure.Unit));
            Assert.All(tally.Measures, measure => Assert.NotNull(measure.Note));
            repeats += tally.RowsSkipped;
            asked += tally.RowsInQuestion;
        }

        // Greater Manchester and others stand twice in one file, as authority and as statistical region; six figures there are outside their own intervals.
        Assert.Equal((20, 6), (repeats, asked));
    }

    [Theory]
    [InlineData("data/csc_dfe/b1_children_in_need_2013_to_2025.csv", 11, 0), InlineData("data/csc_dfe/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv", 11, 0), InlineData("data/csc_dfe/d3_cpps_subsequent_plan_2013_to_2025.csv", 11, 0)]
    [InlineData("data/csc_dfe/cla_number_and_rate_per_10k_children.csv", 11, 0), InlineData("data/csc_dfe/la_cla_placement_stability.csv", 12, 0), InlineData("data/csc_dfe/csww_indicators_2017_to_2025.csv", 10, 0)]
    [InlineData("data/csc_dfe/ons_mid-year_population_estimates_2012_to_2024.csv", 11, 0), InlineData("data/nhs/ae_attendances.csv", 3, 0), InlineData("data/road_casualties/gm_casualties_by_council_month_severity.csv", 3, 0)]
    [InlineData("data/dfe_other/la_school_places_scorecard_2023_2025.csv", 9, 1), InlineData("data/dfe_other/neet_la_2023.csv", 11, 0), InlineData("data/lahs/LAHS_201112_to_202021_open_data_02_2022.csv.gz", 12, 12)]
    public void Wide_tables_give_every_number_once(string file, int firstFigure, int refused)
    {
        var (rows, mapping, tally) = Read(file);
        var left = mapping.LeftOut.Keys.Select(heading => Place(file, heading)).ToHashSet();
        var numbers = rows.Sum(row => Enumerable.Range(firstFigure, row.Cells.Count - firstFigure).Count(place => !left.Contains(place) && Number().IsMatch(row.Cells[place])));
        Assert.Equal((rows.Count, rows.Count - refused, refused, 0), (tally.Rows, tally.RowsRead, tally.RowsRefused, tally.RowsInQuestion));
        Assert.Equal(numbers, tally.Values);
        Assert.DoesNotContain(tally.Findings, finding => finding.RefusesFile || finding.Asks);
    }

    [Fact]
    public void Every_label_of_the_real_files_is_read_in_its_file_or_asked()
    {
        Assert.SkipUnless(SharedPapers.Find("data/period_labels.csv") is not null, "the shared papers are not here");
        var labels = CsvRows.OfFile(SharedPapers.Find("data/period_labels.csv")!).Skip(1).ToList();
        Assert.Equal(505, labels.Count);
        var seen = new HashSet<string>();
        var (met, asked, missing) = (new Dictionary<string, (HashSet<string> Read, string Asked)>(), new List<string>(), new List<string>());
        foreach (var row in labels)
        {
            foreach (var file in row.Cells[3].Split([';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(name => SharedPapers.Find("data/" + name) is not null))
            {
                seen.Add(row.Cells[0]);
                if (!met.TryGetValue(file, out var found))
                {
                    var tally = Read("data/" + file).Tally;
                    met[file] = found = (tally.Periods.Select(period => period.Label).ToHashSet(), string.Concat(tally.Questions.Select(question => question.Words)));
                }

                if (found.Read.Contains(row.Cells[0])) { continue; }
                (found.Asked.Contains($"“{row.Cells[0]}”", StringComparison.Ordinal) ? asked : missing).Add($"{file}: {row.Cells[0]}");
            }
        }

        // One of the files in which they were met is not among the papers; each label stands in another as well.
        Assert.Equal(505, seen.Count);
        Assert.Empty(missing);
        Assert.Equal(["dfe_lait/bds_long.csv.gz: 0"], asked);
        Assert.InRange(met.Count, 40, 100);
    }

    [Theory]
    [InlineData("data/ons_els/global-neighbours.csv", "ons-global-neighbours", 397, 20), InlineData("data/ons_els/demographic-neighbours.csv", "ons-demographic-neighbours", 397, 20), InlineData("data/ons_els/economic-neighbours.csv", "ons-economic-neighbours", 397, 20)]
    [InlineData("data/csc_dfe/sn_model_2025_wide.csv", "dfe-statistical-neighbours-wide", 153, 10), InlineData("data/trafford/cssn.csv", "childrens-services-neighbours", 1, 10), InlineData("data/trafford/cipfa2019.csv", "cipfa-2019", 1, 15)]
    [InlineData("data/trafford/cipfa2021.csv", "cipfa-2021", 1, 15), InlineData("data/trafford/cipfalga0724.csv", "cipfa-2024", 1, 15), InlineData("data/trafford/nhsennpg.csv", "nhs-england-peers", 1, 15)]
    public void Lists_of_neighbours_are_read_in_order(string file, string code, int groups, int others)
    {
        var path = SharedPapers.Find(file);
        Assert.SkipUnless(path is not null, "the shared papers are not here");
        var rows = CsvRows.OfFile(path);
        var source = SourceRecognition.Groups(ShippedMappings.Groups, Path.GetFileName(path), [.. rows.Take(20)])!;
        var reading = AreaGroupsReader.Read(source.Mapping, source.Headings.Cells, rows.Skip(1)).Value!;
        Assert.Equal((code, groups, 0), (source.Mapping.Code, reading.Groups.Count, reading.Held.Count));
        // Combined authorities have five neighbours, all others as many as there are columns.
        Assert.All(reading.Groups, group => Assert.Equal(group.Area?.StartsWith("E47", StringComparison.Ordinal) == true ? 5 : others, group.Others.Count));
        Assert.Contains(reading.Groups[0].Others[0].Code, rows[1].Cells);
    }

    internal static (List<FigureLine> Rows, FiguresMapping Mapping, FiguresTally Tally) Read(string file)
    {
        var path = SharedPapers.Find(file);
        Assert.SkipUnless(path is not null, "the shared papers are not here");
        var rows = CsvRows.OfFile(path);
        var source = SourceRecognition.Figures(ShippedMappings.Figures, Path.GetFileName(path), [.. rows.Take(20)]);
        Assert.True(source is not null, $"No mapping for {file}.");
        var reader = FiguresReader.Open(source.Mapping, source.Headings.Cells, new() { Today = Sheet.Today, Notes = ShippedMappings.NotesOf(source.Mapping) });
        Assert.Empty(reader.Problems);
        rows.RemoveAt(0);
        Assert.Equal(rows.Count, reader.Value!.Read(rows).Count());
        return (rows, source.Mapping, reader.Value.Tally());
    }

    // All tables of figures of a folder; lists of neighbours and the like are no figures.
    private static List<string> Files(string folder, int count)
    {
        var any = SharedPapers.Find("data/period_labels.csv");
        Assert.SkipUnless(any is not null, "the shared papers are not here");
        var root = Path.GetDirectoryName(Path.GetDirectoryName(any))!;
        var files = Directory.GetFiles(Path.Combine(root, folder), "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(path => SourceRecognition.Groups(ShippedMappings.Groups, Path.GetFileName(path), [.. CsvRows.Of(File.ReadLines(path).First() + "\n")]) is null && !path.Contains("manifest", StringComparison.Ordinal) && !path.Contains("cluster", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(root, path)).ToList();
        Assert.Equal(count, files.Count);
        return files;
    }

    private static int Place(string file, string heading) => CsvRows.OfFile(SharedPapers.Find(file)!)[0].Cells.Select(cell => cell.TrimStart('\uFEFF')).ToList().IndexOf(heading);

    [GeneratedRegex(@"^-?[0-9]*\.?[0-9]+([eE][+-]?[0-9]+)?$")]
    private static partial Regex Number();
}
