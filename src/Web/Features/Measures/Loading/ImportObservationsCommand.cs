using System.CommandLine;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Measures;

/// <summary>import observations FILE…: figures, with the notes and the neighbours that lie beside them.</summary>
public static class ImportObservationsCommand
{
    private static readonly string[] Endings = [".csv", ".tsv", ".tab", ".txt", ".gz", ".zip", ".xlsx", ".ods", ".json"];

    public static Command Make()
    {
        var files = new Argument<FileSystemInfo[]>("file") { Description = "Files of figures, or folders of them: .csv, .csv.gz, .zip, .xlsx, .ods", Arity = ArgumentArity.OneOrMore };
        var mapping = new Option<FileInfo?>("--mapping") { Description = "How the file is understood, as JSON; without it the file is recognised by its headings" };
        var dictionary = new Option<FileInfo?>("--dictionary") { Description = "What the source says of its measures" };
        var approved = new Option<bool>("--approved") { Description = "The council's own figures are published or approved already; without it they are entered, and are to be handed in" };
        var area = new Option<string?>("--area") { Description = "The council's own area: a code, as in E08000009" };
        var questions = new Option<bool>("--accept-questions") { Description = "Takes the rest although rows or the whole file raise questions; figures in question are not taken" };
        var observations = CommandDesk.Seat(new Command("observations", "Loads figures out of files") { files, mapping, dictionary, approved, area, questions }, writes: true, async (at, parsed, cancel) =>
        {
            if (!at.Actor.May(Right.RunMeasures)) { return await CommandLine.RefuseAsync(Actor.Refused("load figures").Message); }
            var paths = parsed.GetRequiredValue(files).SelectMany(Under).ToList();
            if (parsed.GetValue(dictionary) is { } notes) { paths.Add(notes.FullName); }
            if (paths.FirstOrDefault(path => !File.Exists(path)) is { } missing) { return await CommandLine.RefuseAsync($"There is no file {missing}."); }
            if (parsed.GetValue(area) is { } code && await AreaAsync(at, code, cancel) is { } refused) { return await CommandLine.RefuseAsync(refused); }
            string? said = null;
            if (parsed.GetValue(mapping) is { } file)
            {
                if (!file.Exists) { return await CommandLine.RefuseAsync($"There is no file {file.FullName}."); }
                said = await File.ReadAllTextAsync(file.FullName, cancel);
                if (MappingText.ReadFigures(said) is { IsGranted: false } wrong) { return await CommandLine.RefuseAsync($"{file.Name}: {string.Join(Environment.NewLine, wrong.Problems.Select(problem => problem.Message))}"); }
            }

            return await at.Services.GetRequiredService<ImportFiles>().RunAsync(paths, said, parsed.GetValue(approved), parsed.GetValue(questions), at.Actor, Console.Out, Console.Error, cancel) ? 0 : CommandLine.NotSo;
        });
        return new Command("import", "Reads a file and saves what it holds") { observations };
    }

    private static IEnumerable<string> Under(FileSystemInfo given) => Directory.Exists(given.FullName)
        ? Directory.EnumerateFiles(given.FullName, "*", SearchOption.AllDirectories).Where(path => Endings.Contains(Path.GetExtension(path).ToLowerInvariant())).Order(StringComparer.Ordinal)
        : [given.FullName];

    /// <summary>Says which area the council serves, where nobody has; null when that is so.</summary>
    private static async Task<string?> AreaAsync(CommandDesk at, string code, CancellationToken cancel)
    {
        if (at.Organisation.Council.Area is { } known && (known.Code == code || known.OtherCodes.Contains(code))) { return null; }
        var area = ShippedMappings.Areas.Find(code) is { } found ? new CouncilArea(found.Gss, found.Name, [found.Dfe]) : new CouncilArea(code, at.Organisation.Council.Name, []);
        var problems = await at.Services.GetRequiredService<ChooseArea>().RunAsync(area, Submission.Of(at.Actor), cancel);
        return problems.Count == 0 ? null : string.Join(Environment.NewLine, problems.Select(problem => problem.Message));
    }
}
