using System.Text;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;
using GoldenThread.Web.Features.Assessments;

namespace GoldenThread.Web.Tests.Assessments;

/// <summary>A framework's file with every key that there is, and ways to spoil it.</summary>
public static class SomeFrameworkFile
{
    public const string Text = """
        code: some-2005
        title: Some framework
        body: The council
        about: What it is for.
        sources: [A paper]
        from: 2005-04-01
        until: 2009-03-31
        levels: [theme, line]
        scales:
          - code: score
            title: Score
            levels: [overall, theme, line]
            steps:
              - { score: 1, label: "1", meaning: weak, isUnconfirmed: true }
              - { score: 2, label: 2 }
        parts:
          - ref: 1
            title: Ambition
            text: More of it.
            group: First
            scale: score
            note: A note.
            isUnconfirmed: true
            parts:
              - { ref: 1.10, title: Are there any? }
          - { ref: "2", title: Capacity, scale: "" }
          - { ref: 2.1, title: Is there any?, under: 2 }
        scoring:
          - { level: overall, of: theme, method: combinations, isUnconfirmed: true, source: Memory, combinations: [{ score: 2, many: 2, reach: 2, noneBelow: 1 }, { score: 1 }] }
          - { level: theme, of: line, method: percentBands, bands: [{ from: 25, score: 1 }, { from: 39, score: 2 }] }
        clocks:
          - { event: action plan, after: publication, amount: 70, unit: workingDays, kind: about, source: A letter }
        crosswalks:
          - { ref: 1.10, framework: other, otherRef: A, overlap: partly, because: Both ask. }
        rules: [The council may correct facts.]
        gaps: [Nothing is certain.]
        """;

    /// <summary>What is read of a text.</summary>
    public static Outcome<FrameworkContent> Read(string text) => FrameworkFile.Read(Encoding.UTF8.GetBytes(text));

    /// <summary>What is read of the file with some words in place of others that stand in it once.</summary>
    public static Outcome<FrameworkContent> With(string words, string instead)
    {
        Assert.Equal(2, Text.Split(words).Length);
        return Read(Text.Replace(words, instead, StringComparison.Ordinal));
    }

    /// <summary>That it is refused with one problem of a line and key.</summary>
    public static void Refused(Outcome<FrameworkContent> read, string field, string words)
    {
        Assert.Null(read.Value);
        Assert.True(read.Problems.Any(problem => problem.Field == field && problem.Message.Contains(words, StringComparison.Ordinal)), $"“{words}” ({field}) is not among: {string.Join(" | ", read.Problems.Select(problem => $"{problem.Field}: {problem.Message}"))}");
    }
}
