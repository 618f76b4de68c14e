using System.Globalization;
using System.Text.Json.Nodes;
using GoldenThread.Documents;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.Reading;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A read framework as the command line promises it: a line's "question" is what it asks; the headline question above a theme is named by its number.</summary>
public static class FrameworkReadingJson
{
    /// <param name="reading">What the rules read.</param>
    /// <param name="notices">What the reader of the file said; they stand before the rules' own warnings.</param>
    public static JsonObject Of(FrameworkReading reading, IEnumerable<DocumentNotice>? notices = null)
    {
        var content = reading.Content;
        var all = content.All().Select(each => (each.Part, each.Above, Level: content.Levels[each.Depth])).ToList();
        return new JsonObject
        {
            ["title"] = content.Title,
            ["code"] = content.Code,
            ["levels"] = new JsonArray([.. content.Levels.Select(level => (JsonNode?)level)]),
            ["questions"] = new JsonArray([.. all.Where(each => each.Level == "question").Select(each => new JsonObject { ["number"] = Number(each.Part), ["title"] = each.Part.Title })]),
            ["themes"] = new JsonArray([.. all.Where(each => each.Level == "theme").Select(each => Theme(each.Part, each.Above))]),
            ["lines"] = new JsonArray([.. all.Where(each => each.Level == "line").Select(each => Line(each.Part, each.Above!))]),
            ["warnings"] = ReportReadingJson.Warnings(reading.Warnings, notices),
        };
    }

    private static JsonObject Theme(FrameworkPart theme, FrameworkPart? above)
    {
        var json = new JsonObject { ["number"] = Number(theme), ["title"] = theme.Title };
        if (above is not null) { json["question"] = Number(above); }
        if (theme.Text.Length > 0) { json["text"] = theme.Text; }
        return json;
    }

    private static JsonObject Line(FrameworkPart line, FrameworkPart theme)
    {
        var json = new JsonObject { ["ref"] = line.Ref, ["theme"] = Number(theme), ["question"] = line.Title };
        if (line.Group.Length > 0) { json["subTheme"] = line.Group; }
        if (line.Text.Length > 0) { json["lead"] = line.Text; }
        json["criteria"] = new JsonArray([.. line.Parts.Select(criterion => (JsonNode?)criterion.Title)]);
        json["refs"] = new JsonArray([.. line.Parts.Select(criterion => (JsonNode?)criterion.Ref)]);
        return json;
    }

    private static int Number(FrameworkPart part) => int.Parse(part.Ref.TrimStart('Q'), CultureInfo.InvariantCulture);
}
