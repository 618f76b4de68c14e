using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GoldenThread.Documents;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Assessments.Reading;
using GoldenThread.Domain.Basics;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>read framework, read report: what an inspectorate's paper is understood to say; nothing is saved.</summary>
public static class ReadAssessmentCommand
{
    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make()
    {
        var read = new Command("read", "Reads a paper or a text and says how it is understood; saves nothing");
        read.Subcommands.Add(Reads("framework", "Reads a framework of assessment out of a paper, or checks a framework file", Framework, CheckFrameworkFile));
        read.Subcommands.Add(Reads("report", "Reads the numbered paragraphs of an inspection's report", Report, null));
        return read;
    }

    private static Command Reads(string name, string does, Func<Paper, IReadOnlyList<DocumentNotice>, bool, bool> say, Func<FileInfo, bool, int>? check)
    {
        var file = new Argument<FileInfo>("file") { Description = "A .docx, .txt or .html file" };
        var json = new Option<bool>("--json") { Description = "As JSON" };
        var encoding = new Option<string>("--encoding") { Description = "How a text file's letters are written, such as windows-1252" };
        var command = new Command(name, does) { file, json, encoding };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!path.Exists) { return Fail($"There is no file {path.FullName}."); }
            if (check is not null && path.Extension.ToLowerInvariant() is ".yaml" or ".yml") { return check(path, parsed.GetValue(json)); }
            using var content = path.OpenRead();
            var reading = DocumentReader.Read(content, path.Name, null, new ReadingChoices { Encoding = parsed.GetValue(encoding), IsProse = true });
            if (reading.Document is not { } document) { return Fail(reading.Refusal!.Message); }
            // That there is no table says nothing here: the rules say what was not found.
            IReadOnlyList<DocumentNotice> notices = [.. PaperFromDocument.Notices(document).Where(notice => notice.Kind != NoticeKind.NothingFound)];
            return say(PaperFromDocument.Carry(document, path.Name), notices, parsed.GetValue(json)) ? 0 : CommandLine.NotSo;
        });
        return command;
    }

    /// <summary>A framework file is read strictly and checked whole: what is wrong with it, or what it holds.</summary>
    private static int CheckFrameworkFile(FileInfo file, bool asJson)
    {
        var outcome = FrameworkFile.Read(File.ReadAllBytes(file.FullName));
        if (outcome.Value is { } content)
        {
            Say(new FrameworkReading { Content = content, Warnings = [] }, [], asJson);
            return 0;
        }

        foreach (var problem in outcome.Problems) { Console.Error.WriteLine(problem.Field.Length == 0 ? problem.Message : $"{problem.Field}: {problem.Message}"); }
        return CommandLine.NotSo;
    }

    private static bool Framework(Paper paper, IReadOnlyList<DocumentNotice> notices, bool asJson)
    {
        var reading = FrameworkReader.Read(paper);
        Say(reading, notices, asJson);
        return reading.Content.Parts.Count > 0;
    }

    private static void Say(FrameworkReading reading, IReadOnlyList<DocumentNotice> notices, bool asJson)
    {
        var json = FrameworkReadingJson.Of(reading, notices);
        if (asJson) { Console.Out.WriteLine(json.ToJsonString(Pretty)); }
        else
        {
            Console.Out.WriteLine($"{reading.Content.Title}: {json["questions"]!.AsArray().Count} questions, {json["themes"]!.AsArray().Count} themes, {json["lines"]!.AsArray().Count} lines, {json["lines"]!.AsArray().Sum(line => line!["criteria"]!.AsArray().Count)} criteria");
            foreach (var (part, depth, _) in reading.Content.All()) { Console.Out.WriteLine($"{new string(' ', depth * 2)}{part.Ref,-7} {part.Title}"); }
            PrintWarnings(json);
        }
    }

    private static bool Report(Paper paper, IReadOnlyList<DocumentNotice> notices, bool asJson)
    {
        var reading = ReportReader.Read(paper);
        var json = ReportReadingJson.Of(reading, notices);
        if (asJson) { Console.Out.WriteLine(json.ToJsonString(Pretty)); }
        else
        {
            Console.Out.WriteLine($"{reading.Title ?? paper.Name}: {reading.Paragraphs.Count} paragraphs, {reading.Scores.Count} scores, {json["warnings"]!.AsArray().Count} warnings");
            foreach (var paragraph in json["paragraphs"]!.AsArray()) { Console.Out.WriteLine($"{(string?)paragraph!["printed"],-8} {(string?)paragraph["kind"],-15} {((string?)paragraph["text"])!.ReplaceLineEndings(" / ")}"); }
            foreach (var score in reading.Scores) { Console.Out.WriteLine($"{score.Name}: {score.Score}"); }
            PrintWarnings(json);
        }

        return reading.Paragraphs.Count > 0;
    }

    private static void PrintWarnings(JsonObject json)
    {
        foreach (var warning in json["warnings"]!.AsArray()) { Console.Out.WriteLine($"! {(string?)warning!["where"]}: {(string?)warning["message"]}"); }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return CommandLine.NotSo;
    }
}
