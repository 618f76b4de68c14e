using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Takes a framework's file: says first what is wrong with it or what it changes, and keeps nothing before somebody agrees. Until then the file travels in the form.</summary>
public abstract class FrameworkUploadPage(TakeUpFramework take, ListFrameworks list, OpenFramework open, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public IFormFile? Upload { get; set; }

    /// <summary>The file as it was read, between the preview and the agreement.</summary>
    [BindProperty] public string? Sent { get; set; }
    [BindProperty] public string? Because { get; set; }

    /// <summary>The framework that is changed; null for any.</summary>
    public ListedFramework? Framework { get; private set; }

    /// <summary>What is wrong with the file, line by line.</summary>
    public IReadOnlyList<Problem> Wrong { get; private set; } = [];

    /// <summary>What the file says; null before there is one without faults.</summary>
    public FrameworkContent? Text { get; private set; }

    /// <summary>What there is of its code; null for a framework that is new here.</summary>
    public ListedFramework? Before { get; private set; }

    /// <summary>What the file says otherwise than the last edition, or than the text that is shipped.</summary>
    public EditionDifferences? Differences { get; private set; }
    public string BeforeCalled => Before is { Last: > 0 and var last } ? $"edition {last}" : "the text that comes with the product";

    protected async Task<bool> LoadAsync(string? framework, CancellationToken cancel)
    {
        shell.Crumbs = [new("Assessments", "/assessments"), new("Frameworks", "/assessments/frameworks")];
        if (framework is null) { return true; }
        if ((await list.RunAsync(cancel)).FirstOrDefault(each => each.Code == framework) is not { } found) { return false; }
        Framework = found;
        shell.Crumbs = [.. shell.Crumbs, new(found.Content.Title, found.Path)];
        return true;
    }

    protected async Task<IActionResult> PreviewAsync(CancellationToken cancel)
    {
        if (Upload is null) { return this.Show([new Problem("Upload", "Choose a file.")]); }
        if (Upload.Length > YamlTree.MaxBytes) { return this.Show([new Problem("Upload", $"The file is larger than {YamlTree.MaxBytes / 1024 / 1024} MB. A framework is a few pages of text.")]); }
        using var file = new MemoryStream();
        await Upload.CopyToAsync(file, cancel);
        return await ReadAsync(file.ToArray(), cancel) ? Page() : Refuse();
    }

    protected async Task<IActionResult> AgreeAsync(CancellationToken cancel)
    {
        var file = new byte[(Sent ?? "").Length];
        if (string.IsNullOrEmpty(Sent) || !Convert.TryFromBase64String(Sent, file, out var length)) { return this.Show([new Problem("", "The file did not come back whole. Send it again.")]); }
        if (!await ReadAsync(file[..length], cancel)) { return Refuse(); }
        var outcome = await take.RunAsync(Text!, Because, desk.By(Request), cancel);
        return outcome.IsGranted ? this.Done(ListedFramework.PathOf(Text!.Code), outcome.Value is { } taken ? $"{taken.About.Name}: {taken.InWords}." : "Saved before; nothing was changed twice.") : this.Show(outcome.Problems);
    }

    private async Task<bool> ReadAsync(byte[] file, CancellationToken cancel)
    {
        var read = FrameworkFile.Read(file);
        Wrong = read.Value is { } content ? [.. Misplaced(content)] : read.Problems;
        if (Wrong.Count > 0) { return false; }
        (Text, Sent) = (read.Value, Convert.ToBase64String(file));
        ModelState.Remove(nameof(Sent));
        Before = (await list.RunAsync(cancel)).FirstOrDefault(each => each.Code == Text!.Code);
        var text = Before is null ? null : Before.Last == 0 ? Before.Shipped : await open.TextAsync(Before.Code, $"{Before.Last}", cancel);
        Differences = text is null ? null : EditionDifferences.Of(text, Text!);
        return true;
    }

    private IEnumerable<Problem> Misplaced(FrameworkContent content)
    {
        if (content.Code == "new") { yield return new("code", "“new” is an address of the product: give the framework another code."); }
        if (Framework is { } framework && framework.Code != content.Code) { yield return new("code", $"The file is of the framework “{content.Code}”, and this page is for “{framework.Code}”. Leave the code as it was, or read it in as a framework of its own."); }
    }

    private PageResult Refuse() => this.Show([new Problem("Upload", Wrong.Count == 1 ? "The file has a fault, which is said below. Nothing was saved." : $"The file has {Wrong.Count} faults, which are said below. Nothing was saved.")]);
}
