using GoldenThread.Documents.Writing;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A paper of a board as a file.</summary>
public static class PaperFile
{
    /// <summary>What a paper is offered as.</summary>
    public static readonly IReadOnlyList<(string Format, string Name)> Formats = [("docx", "Word"), ("html", "One HTML file")];

    public static IResult Of(Report paper, string paperFormat, string name) =>
        WholeFile.Of(file => { if (paperFormat == "docx") { WordWriter.Write(paper, file); } else { HtmlWriter.Write(paper, file); } }, PlanPrinting.MediaType(paperFormat), $"{name}.{paperFormat}");
}
