using System.Globalization;
using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Writes a framework as the file that <see cref="FrameworkFile"/> reads: what is read of it again is the same.</summary>
public static class FrameworkWriting
{
    public const string MediaType = "application/yaml";

    /// <summary>The file. What is empty is left out.</summary>
    public static string Write(FrameworkContent framework)
    {
        using var yaml = new YamlPen();
        yaml.Map(() =>
        {
            yaml.Text("code", framework.Code);
            yaml.Text("title", framework.Title);
            yaml.Said("body", framework.Body);
            yaml.Said("about", framework.About);
            yaml.Texts("sources", framework.Sources);
            yaml.Plain("from", Day(framework.From));
            yaml.Plain("until", Day(framework.Until));
            yaml.Texts("levels", framework.Levels);
            yaml.Each("scales", framework.Scales, scale => Scale(yaml, scale));
            yaml.Each("parts", framework.Parts, part => Part(yaml, part));
            yaml.Each("scoring", framework.Scoring, rule => Rule(yaml, rule));
            yaml.Each("clocks", framework.Clocks, clock => Clock(yaml, clock));
            yaml.Each("crosswalks", framework.Crosswalks, crosswalk => Crosswalk(yaml, crosswalk));
            yaml.Texts("rules", framework.Rules);
            yaml.Texts("gaps", framework.Gaps);
        });
        return yaml.Finish();
    }

    private static void Scale(YamlPen yaml, AssessmentScale scale)
    {
        yaml.Text("code", scale.Code);
        yaml.Text("title", scale.Title);
        yaml.Texts("levels", scale.Levels);
        yaml.Each("steps", scale.Steps, step =>
        {
            yaml.Number("score", step.Score);
            yaml.Text("label", step.Label);
            yaml.Said("meaning", step.Meaning);
            yaml.Flag("isUnconfirmed", step.IsUnconfirmed);
        });
    }

    private static void Part(YamlPen yaml, FrameworkPart part)
    {
        yaml.Text("ref", part.Ref);
        yaml.Text("title", part.Title);
        yaml.Said("text", part.Text);
        yaml.Said("group", part.Group);
        if (part.Scale is { } scale) { yaml.Text("scale", scale); }
        yaml.Said("note", part.Note);
        yaml.Flag("isUnconfirmed", part.IsUnconfirmed);
        yaml.Each("parts", part.Parts, below => Part(yaml, below));
    }

    private static void Rule(YamlPen yaml, ScoringRule rule)
    {
        yaml.Text("level", rule.Level);
        yaml.Text("of", rule.Of);
        yaml.Word("method", rule.Method);
        yaml.Each("bands", rule.Bands, band =>
        {
            yaml.Number("from", band.From);
            yaml.Number("score", band.Score);
        });
        yaml.Each("combinations", rule.Combinations, each =>
        {
            yaml.Number("score", each.Score);
            if (each.Many != 0) { yaml.Number("many", each.Many); }
            if (each.Reach != 0) { yaml.Number("reach", each.Reach); }
            if (each.NoneBelow != 0) { yaml.Number("noneBelow", each.NoneBelow); }
        });
        yaml.Flag("isUnconfirmed", rule.IsUnconfirmed);
        yaml.Said("source", rule.Source);
    }

    private static void Clock(YamlPen yaml, FrameworkClock clock)
    {
        yaml.Text("event", clock.Event);
        yaml.Text("after", clock.After);
        yaml.Number("amount", clock.Amount);
        yaml.Word("unit", clock.Unit);
        yaml.Word("kind", clock.Kind);
        yaml.Said("source", clock.Source);
    }

    private static void Crosswalk(YamlPen yaml, Crosswalk crosswalk)
    {
        yaml.Text("ref", crosswalk.Ref);
        yaml.Text("framework", crosswalk.Framework);
        yaml.Text("otherRef", crosswalk.OtherRef);
        yaml.Word("overlap", crosswalk.Overlap);
        yaml.Text("because", crosswalk.Because);
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
