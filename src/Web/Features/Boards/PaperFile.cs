using GoldenThread.Documents.Writing;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A paper of a board as a file.</summary>
public static class PaperFile
{
    /// <summary>What a paper is offered as.</summary>
    public static readonly IReadOnlyList<(string Format, string Name)> Formats = [("docx", "Word"), ("html", "One HTML file")];

    /// <summary>Writes it as one of them.</summary>
    public static Action<Stream> Of(Report paper, string paperFormat) => file => { if (paperFormat == "docx") { WordWriter.Write(paper, file); } else { HtmlWriter.Write(paper, file); } };
}
