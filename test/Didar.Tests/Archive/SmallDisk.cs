using System.Diagnostics;
using Xunit;

namespace Didar.Tests.Archive;

/// <summary>A file system of a few megabytes in memory; where none may be mounted the test is skipped.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("didar-disk-");

    public SmallDisk(int megabytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "tmpfs is a file system of Linux");
        var reason = Run("mount", "-t", "tmpfs", "-o", FormattableString.Invariant($"size={megabytes}m"), "tmpfs", _folder.FullName);
        if (reason is null) return;
        _folder.Delete();
        Assert.Skip($"no file system can be mounted: {reason}");
    }

    public string File(string name) => Path.Join(_folder.FullName, name);

    /// <summary>From now on nothing on it can be changed, by root neither.</summary>
    public void MakeReadOnly() => Assert.Null(Run("mount", "-o", "remount,ro", _folder.FullName));

    public void Dispose()
    {
        Assert.Null(Run("umount", _folder.FullName));
        _folder.Delete();
    }

    private static string? Run(string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { UseShellExecute = false, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : $"{program}: {errors}";
    }
}
